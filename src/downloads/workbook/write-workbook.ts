import { siteSettings, type FigureBook } from '../../figures/figure-book.ts';
import { languageTag, locales } from '../../locale/locales.ts';
import type { Sheet } from '../spreadsheet/sheet.ts';
import { writeSpreadsheet } from '../spreadsheet/write-spreadsheet.ts';
import { measuresSheet, sourcesSheet, termsSheet } from './code-book-sheets.ts';
import { contentsSheet, coverSheet, titleBook } from './cover-sheets.ts';
import { columnsSheet, figuresSheet } from './figures-sheets.ts';
import { eachOf, inBoth } from './in-both.ts';
import { sheetKeys, type SheetKey } from './name-sheets.ts';
import { notesSheet } from './notes-sheet.ts';
import { placesSheet } from './places-sheet.ts';
import { reportedSheet } from './reported-sheet.ts';

const sheets: Record<SheetKey, (book: FigureBook) => Sheet> = {
  cover: coverSheet,
  contents: contentsSheet,
  notes: notesSheet,
  places: placesSheet,
  reported: reportedSheet,
  figures: figuresSheet,
  columns: columnsSheet,
  measures: measuresSheet,
  terms: termsSheet,
  sources: sourcesSheet,
};

/** A release as a workbook in both languages (XLSX): notes, places, sources and every figure, each number a number. */
export function writeWorkbook(book: FigureBook): Uint8Array<ArrayBuffer> {
  const { citation_author, programme, description } = siteSettings();
  return writeSpreadsheet({
    title: inBoth(eachOf((locale) => titleBook(book, locale))),
    subject: inBoth(description),
    creator: inBoth(citation_author),
    keywords: [book.province.name.en, book.province.name.zh, programme.en, programme.zh].join(', '),
    language: locales.map((locale) => languageTag[locale]).join(', '),
    day: book.release.release,
    sheets: sheetKeys.map((key) => sheets[key](book)),
  });
}
