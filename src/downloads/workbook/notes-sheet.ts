import type { FigureBook } from '../../figures/figure-book.ts';
import { locales, type Locale } from '../../locale/locales.ts';
import { wordsOf } from '../../locale/words.ts';
import { sayMethod } from '../../wording/say-method.ts';
import { sayRule } from '../../wording/say-rule.ts';
import { allStatuses, markerOf, sayStatus, sayStatusMeaning } from '../../wording/say-status.ts';
import type { Sheet, SheetCell } from '../spreadsheet/sheet.ts';
import { both } from './in-both.ts';
import { layTable } from './name-sheets.ts';

type Note = { subject: string; marker?: string; text: string };

/** How to read the figures, a note a row, English beside Chinese. */
export function notesSheet(book: FigureBook): Sheet {
  const columns = [
    { heading: both(({ col }) => col.marker), width: 14 },
    { heading: wordsOf('en').workbook.col.subject, width: 30, wrap: true },
    { heading: wordsOf('en').workbook.col.text, width: 70, wrap: true },
    { heading: wordsOf('zh').workbook.col.subject, width: 24, wrap: true },
    { heading: wordsOf('zh').workbook.col.text, width: 70, wrap: true },
  ];
  const [en, zh] = locales.map((locale) => notesIn(book, locale));
  const rows = (en ?? []).map(({ subject, marker, text }, at): SheetCell[] => [marker ?? null, subject, text, zh?.[at]?.subject ?? '', zh?.[at]?.text ?? '']);
  return layTable('notes', columns, rows);
}

function notesIn(book: FigureBook, locale: Locale): Note[] {
  const { workbook, qualifier } = wordsOf(locale);
  const { notes } = workbook;
  const colon = locale === 'zh' ? '：' : ': ';
  const estimates = book.table.figures.some(({ status }) => status === 'estimated');
  return [
    { subject: notes.missing, text: notes.missingText },
    ...allStatuses.map((status) => ({ subject: `${workbook.fields.status}${colon}${sayStatus(status, locale)}`, marker: markerOf[status], text: sayStatusMeaning(status, locale) })),
    ...Object.entries({ 'at-least': qualifier.atLeast, rounded: qualifier.rounded, 'sum-of-parts': qualifier.sumOfParts, derived: qualifier.derived }).map(([id, text]) => ({ subject: `${workbook.col.qualifier}${colon}${id}`, text })),
    ...(estimates ? [{ subject: notes.estimates, text: sayMethod(book)[locale] }] : []),
    { subject: notes.rule, text: sayRule(book, locale).says },
    { subject: notes.adding, text: notes.addingText },
    { subject: notes.dates, text: notes.datesText },
    { subject: notes.codes, text: notes.codesText },
    { subject: notes.beyondCsv, text: notes.beyondCsvText },
  ];
}
