import type { FigureBook } from '../../figures/figure-book.ts';
import type { Locale } from '../../locale/locales.ts';
import { explorerModes, type ExplorerMode } from '../../locale/map-modes.ts';
import { modeSegment } from '../../locale/map-route.ts';
import { labelMode } from '../../wording/label-mode.ts';
import { subjectOf } from '../map-picture/picture-subject.ts';

/** A mode of the embedded map: the fragment that chooses it, its name on the switch, and what is said of it. */
export type EmbedMode = { mode: ExplorerMode; fragment: string; label: string; title: string; finding: string; note: string };

/** The modes a release can honestly show. */
export const embedModes = (book: FigureBook, locale: Locale): EmbedMode[] =>
  explorerModes.flatMap((mode) => {
    const words = subjectOf(book, mode, locale)?.words;
    return words ? [{ mode, fragment: modeSegment[mode] || mode, label: labelMode(book, mode, locale), ...words }] : [];
  });
