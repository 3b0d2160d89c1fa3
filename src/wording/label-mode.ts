import type { FigureBook } from '../figures/figure-book.ts';
import type { Locale } from '../locale/locales.ts';
import type { ExplorerMode } from '../locale/map-modes.ts';
import { fill, wordsOf } from '../locale/words.ts';
import { shortLabelInText } from './label-in-text.ts';

/** A mode of the map in a word or a few, as its switch has it; measures by their short labels in English, whole ones in Chinese. */
export function labelMode(book: FigureBook, mode: ExplorerMode, locale: Locale): string {
  const { map, explore } = wordsOf(locale);
  if (mode === 'volunteers' || mode === 'children' || mode === 'population') return book.measureFor(mode).short_label[locale];
  if (mode === 'both') return map.both;
  if (mode === 'counties') return book.code.measures.get('counties')?.short_label[locale] ?? explore.modes.counties;
  const [volunteers, children] = [book.measureFor('volunteers'), book.measureFor('children')];
  const label = (measure: typeof volunteers) => (locale === 'zh' ? measure.label.zh : shortLabelInText(measure, locale));
  const text = fill(explore.modes[mode], { volunteers: label(volunteers), children: label(children), volunteer: locale === 'zh' ? volunteers.label.zh : volunteers.counted_as.en.one });
  return text.charAt(0).toUpperCase() + text.slice(1);
}
