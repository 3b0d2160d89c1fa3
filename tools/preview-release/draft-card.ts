import { existsSync } from 'node:fs';
import { inData } from '../../src/records/folders.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { Problem } from '../../src/records/problem.ts';
import type { Source } from '../../src/records/source-schema.ts';
import { date } from '../../src/records/shapes.ts';
import type { Card } from '../protect/card/card.ts';
import type { PrivateTable } from '../protect/private-table.ts';
import type { PreviewArguments } from './read-arguments.ts';

/** True of the stand-in for a source that nobody has named yet. */
export const isUnnamed = (id: string): boolean => id === unnamed.id;

/** It is put into the copy only. */
const unnamed: Omit<Source, 'accessed'> = {
  id: 'source-not-named-yet',
  title: null,
  title_language: 'zh',
  described_as: { en: 'a source that is not named yet', zh: '尚未写明的来源' },
  publisher: { en: 'not named yet', zh: '尚未写明' },
  published: null,
  url: 'https://source.invalid/',
  kind: 'primary',
  confidence: 'medium',
};

/**
 * The card of a private table’s release, so that it can be looked at before all of it is written: what is missing is told, and
 * a stand-in takes its place. `source` is the stand-in for the source, where one is needed.
 * @throws Problem where no day can be found, or there is a release of that day.
 */
export function draftCard(given: PreviewArguments, table: PrivateTable): { card: Card; source: Source | undefined; lacking: InBoth[] } {
  const { titleEn, titleZh, noteEn, noteZh, sources } = given;
  const release = given.release ?? lastDay(table);
  if (!release || !date.safeParse(release).success) refuse({ en: 'no day of the release', zh: '没有写发布日期' }, { en: 'add --release YYYY-MM-DD', zh: '加上 --release 年-月-日' });
  if (existsSync(inData('counts', `${release}.json`)))
    refuse(
      { en: `a release of ${release} is there already`, zh: `已有 ${release} 的发布` },
      { en: `if it was made of this table, look at the release itself: npm run preview-release -- data/counts/${release}.json; if not, choose another day with --release`, zh: `它如果就是由这张表写出的，请预览发布文件本身：npm run preview-release -- data/counts/${release}.json；如果不是，用 --release 另选日期` },
    );
  const lacks: [boolean, InBoth][] = [
    [!given.release, { zh: '发布日期（--release）', en: 'the day of the release (--release)' }],
    [sources.length === 0, { zh: '来源（--source）', en: 'its source (--source)' }],
    [!titleZh || !titleEn, { zh: '两种语言的标题（--title-zh、--title-en）', en: 'its title in both languages (--title-zh, --title-en)' }],
    [!noteZh || !noteEn, { zh: '两种语言的说明（--note-zh、--note-en）', en: 'its note in both languages (--note-zh, --note-en)' }],
  ];
  const source = sources.length === 0 ? { ...unnamed, accessed: release } : undefined;
  return {
    card: {
      release,
      title: { zh: titleZh || '（标题待写）', en: titleEn || '(title to be written)' },
      note: { zh: noteZh || '（说明待写）', en: noteEn || '(note to be written)' },
      sources: source ? [source.id] : sources,
    },
    source,
    lacking: lacks.flatMap(([lacking, words]) => (lacking ? [words] : [])),
  };
}

/** The newest day the table speaks of; nothing where it speaks of months or years only. */
const lastDay = ({ cells }: PrivateTable): string | undefined => cells.map(({ period }) => period).filter((period) => period.length === 10).sort().at(-1);

function refuse(found: InBoth, todo: InBoth): never {
  throw new Problem({
    file: 'npm run preview-release',
    at: '--release',
    found,
    expected: { en: 'a day that has come and has no release yet, as YYYY-MM-DD', zh: '不晚于今天、还没有发布过的日期，写作 年-月-日' },
    todo,
  });
}
