import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { fill, wordsOf } from '../../src/locale/words.ts';
import { halfDisc } from '../../src/maps/half-disc.ts';
import { drawBothMaps, shownRows, type ShownRow } from './draw-both-maps.ts';
import { changedOnMap, writePlaces } from './write-places.ts';
import type { Admitted } from './preview.ts';
import { isHushed, statusWord } from './say-figure.ts';
import { forBoth, inBoth, tell } from './write-in-both.ts';
import { alike } from './find-common.ts';

/** The map as it is and as it would be, one above the other, and what differs on it in a table; one map where nothing does. */
export function writeMaps({ before, after }: Admitted): string {
  const drawn = drawBothMaps(before, after);
  const was = before && shownRows(before, after);
  const two = was !== undefined && changedOnMap(before, after).length > 0;
  const figures = [
    two && drawn.before ? writeMap('before', { zh: '先前', en: 'Before' }, drawn.before, was) : '',
    writeMap('after', before && !two ? { zh: '先前和现在', en: 'Before and now' } : { zh: '现在', en: 'Now' }, drawn.after, shownRows(after, after)),
  ];
  return [introduceMaps(was, two), writeLegend(after, two), `<div class="map-explorer maps">${figures.join('')}</div>`, writePlaces(before, after)].join('');
}

function writeMap(prefix: string, title: InBoth, svg: string, rows: readonly ShownRow[]): string {
  return `<figure class="beside"><figcaption><h4>${inBoth(title)}</h4><p class="both small" id="${prefix}-says">${inBoth(sayMap(rows))}</p></figcaption><div class="map-figure">${svg}</div></figure>`;
}

/** How the counts of a map stand, without repeating any number. */
function sayMap(rows: readonly ShownRow[]): InBoth {
  const words = rows.flatMap(({ volunteers, children }) => [volunteers, children]).map(statusWord);
  const kinds = words.filter((word, at) => words.findIndex(alike(word)) === at);
  return forBoth((locale) => {
    const [colon, comma, stop] = locale === 'zh' ? ['：', '，', '。'] : [': ', ', ', '.'];
    const said = kinds.map((kind) => `${kind[locale]} ${words.filter(alike(kind)).length}`).join(comma);
    return (locale === 'zh' ? `图上${words.length}格` : `${words.length} counts on the map`) + colon + said + stop;
  });
}

/** What the halves are, once for both maps. */
function writeLegend(book: FigureBook, two: boolean): string {
  const disc = (side: 'left' | 'right', role: 'volunteers' | 'children') => `<svg class="half" viewBox="-8 -8 16 16" aria-hidden="true"><path class="map-${role}" d="${halfDisc(side, 0, 0, 7)}"/></svg>`;
  const half = (locale: 'en' | 'zh', role: 'volunteers' | 'children') => fill(wordsOf(locale).map[role === 'volunteers' ? 'leftHalf' : 'rightHalf'], { measure: book.measureFor(role).label[locale] });
  return [
    '<ul class="legend small">',
    `<li>${disc('left', 'volunteers')} ${inBoth(forBoth((locale) => half(locale, 'volunteers')))}</li>`,
    `<li>${disc('right', 'children')} ${inBoth(forBoth((locale) => half(locale, 'children')))}</li>`,
    `<li>${inBoth(forBoth((locale) => wordsOf(locale).map.areaRule))}</li>`,
    two ? `<li>${inBoth({ zh: '两张图用同一比例', en: 'Both maps are to one scale' })}</li>` : '',
    '</ul>',
  ].join('');
}

/** What stands above the maps. */
function introduceMaps(was: readonly ShownRow[] | undefined, two: boolean): string {
  if (!was) return '';
  if (!two) return tell('p', { zh: '地图上的数字和状态都不变，所以只画一张。', en: 'No number and no status on the map changes, so there is only one.' });
  const silent = was.some(({ volunteers, children }) => [volunteers, children].some(isHushed));
  return [
    tell('p', { zh: '先是网站现有的地图，再是加上这次发布之后的地图。', en: 'First the map as it is on the site, then as it would be.' }),
    silent ? tell('p', { zh: '现在写作“不公开”的，先前的估算数不再列出，图上只画空圈。', en: 'Where a count is now withheld, the estimate that stood there before is not repeated: its symbol is empty.' }) : '',
  ].join('');
}
