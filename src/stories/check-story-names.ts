import type { FigureBook } from '../figures/figure-book.ts';
import type { InBoth } from '../locale/locales.ts';
import { Problem } from '../records/problem.ts';
import { today } from '../records/today.ts';
import { placeInHead } from './place-in-head.ts';
import type { Story } from './story-shelf.ts';
import type { Theme } from './themes.ts';

type Path = readonly PropertyKey[];

/**
 * What a story’s front matter names must be there: its sources, its themes, its place. A county may be named only
 * where a source of the story has already published it.
 */
export function checkStoryNames({ file, head, headText }: Story, book: FigureBook, themes: ReadonlyMap<string, Theme>): void {
  const unknown = (at: Path, id: string, kind: InBoth, home: string): never =>
    refuse(at, { en: `unknown ${kind.en} ${id}`, zh: `未知${kind.zh} ${id}` }, { en: `a ${kind.en} of ${home}`, zh: `${home} 中已有的${kind.zh}` }, { en: `correct it, or add it to ${home} first`, zh: `更正，或先加入 ${home}` });
  const refuse = (at: Path, found: InBoth, expected: InBoth, todo: InBoth): never => {
    throw new Problem({ file, at: placeInHead(headText, at), found, expected, todo });
  };
  const source = head.sources.find((id) => !book.code.sources.has(id));
  if (source) unknown(['sources', head.sources.indexOf(source)], source, { en: 'source', zh: '来源' }, 'data/sources.json');
  const theme = head.themes.find((id) => !themes.has(id));
  if (theme) unknown(['themes', head.themes.indexOf(theme)], theme, { en: 'theme', zh: '主题' }, 'content/themes.json');
  const notToCome = (at: Path, day: string | undefined, what: InBoth): void => {
    if (day === undefined || day <= today()) return;
    refuse(at, { en: `${day}, a day to come`, zh: `${day}，还没有到` }, { en: `${what.en}, not after today`, zh: `${what.zh}，不晚于今天` }, { en: 'correct the date', zh: '更正日期' });
  };
  // Only where somebody’s word is at stake: a report’s story is built the same whatever the machine’s clock says.
  if (head.basis === 'consent') {
    notToCome(['consent', 'given'], head.consent.given, { en: 'the day she agreed', zh: '她同意的日期' });
    notToCome(['consent', 'guardian_agreed'], head.consent.guardian_agreed, { en: 'the day her guardian agreed', zh: '监护人同意的日期' });
  }
  if (head.place === undefined) return;
  const place = book.code.places.get(head.place);
  if (place?.level === 'prefecture' && head.place_published_by === undefined) return;
  if (place?.level === 'prefecture') {
    refuse(['place_published_by'], { en: `a source for ${place.name.en}, a prefecture`, zh: `为市州${place.name.zh}写了来源` }, { en: 'this field only beside a county', zh: '只有写到县时才填这一项' }, { en: 'take it out', zh: '删去这一项' });
  }
  if (place?.level !== 'county') unknown(['place'], head.place, { en: 'prefecture', zh: '市州' }, 'data/places.json');
  if (head.place_published_by === undefined || !head.sources.includes(head.place_published_by)) {
    refuse(['place'], { en: `${place?.name.en}, a county, without a source that has published it`, zh: `写到了县（${place?.name.zh}），却没有写明哪个来源已经公布过` }, { en: 'a prefecture; or a county and, in place_published_by, one of the story’s sources', zh: '写到市州为止；要写到县，须在 place_published_by 中填本文的一个来源' }, { en: 'write the prefecture’s code, or name the source', zh: '改写市州代码，或写明来源' });
  }
}
