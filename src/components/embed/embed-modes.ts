import type { FigureBook } from '../../figures/figure-book.ts';
import type { Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { mapModes, type MapMode } from '../../maps/map-input.ts';
import { modeSegment } from '../../maps/map-route.ts';
import { subjectOf } from '../map-picture/picture-subject.ts';

/** A mode of the embedded map: the fragment that chooses it, its name on the switch, and what is said of it. */
export type EmbedMode = { mode: MapMode; fragment: string; label: string; title: string; finding: string; note: string };

/** The modes a release can honestly show. */
export const embedModes = (book: FigureBook, locale: Locale): EmbedMode[] =>
  mapModes.flatMap((mode) => {
    const words = subjectOf(book, mode, locale)?.words;
    const label = mode === 'both' ? wordsOf(locale).map.both : book.measureFor(mode).short_label[locale];
    return words ? [{ mode, fragment: modeSegment[mode] || mode, label, ...words }] : [];
  });
