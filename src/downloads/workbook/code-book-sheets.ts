import type { FigureBook } from '../../figures/figure-book.ts';
import { wordsOf } from '../../locale/words.ts';
import { sayUnit } from '../../wording/say-unit.ts';
import { explainFigures } from '../code-book.ts';
import type { Sheet, SheetCell } from '../spreadsheet/sheet.ts';
import { both, eachOf, inBoth } from './in-both.ts';
import { layTable } from './name-sheets.ts';

/** A heading of a column in one of two languages, for text too long to stand twice in a cell. */
const inOne = (say: (words: ReturnType<typeof wordsOf>['workbook']['col']) => string, width: number) => [
  { heading: `${say(wordsOf('en').workbook.col)} (English)`, width, wrap: true },
  { heading: `${say(wordsOf('zh').workbook.col)}（中文）`, width, wrap: true },
];

/** What is counted: of the code book what this release uses, so that a dated file has nothing in it that came later. */
export function measuresSheet(book: FigureBook): Sheet {
  const columns = [
    { heading: both(({ col }) => col.id), width: 26 },
    ...inOne(({ label }) => label, 30),
    { heading: both(({ col }) => col.unit), width: 16 },
    ...inOne(({ definition }) => definition, 50),
    ...inOne(({ counting }) => counting, 50),
    ...inOne(({ cannotShow }) => cannotShow, 50),
  ];
  const rows = explainFigures(book).measures
    .map((measure): SheetCell[] => [
      measure.id,
      measure.label.en,
      measure.label.zh,
      inBoth(eachOf((locale) => sayUnit(measure, locale))),
      measure.definition.en,
      measure.definition.zh,
      measure.counting.en,
      measure.counting.zh,
      measure.cannot_show.en,
      measure.cannot_show.zh,
    ]);
  return layTable('measures', columns, rows);
}

/** The words in which it is said, each with what the sources mean by it. */
export function termsSheet(book: FigureBook): Sheet {
  const columns = [
    { heading: both(({ col }) => col.id), width: 22 },
    ...inOne(({ term }) => term, 26),
    ...inOne(({ meaning }) => meaning, 60),
    { heading: both(({ col }) => col.sourceIds), width: 40, wrap: true },
  ];
  const rows = explainFigures(book).terms.map(({ id, term, definition, sources }): SheetCell[] => [id, term.en, term.zh, definition.en, definition.zh, sources.join(' ')]);
  return layTable('terms', columns, rows);
}

/** Who said it: the sources of this release’s figures, each with its address. */
export function sourcesSheet(book: FigureBook): Sheet {
  const used = new Set(book.table.figures.flatMap(({ sources }) => sources));
  const columns = [
    { heading: both(({ col }) => col.id), width: 34 },
    { heading: both(({ col }) => col.title), width: 50, wrap: true },
    ...inOne(({ publisher }) => publisher, 34),
    { heading: both(({ col }) => col.published), width: 20 },
    { heading: both(({ col }) => col.accessed), width: 18 },
    { heading: both(({ col }) => col.kind), width: 26, wrap: true },
    { heading: both(({ col }) => col.confidence), width: 22 },
    ...inOne(({ note }) => note, 50),
    // At the end, where a long one may run on: it cannot be broken.
    { heading: both(({ col }) => col.address), width: 60 },
  ];
  const rows = [...book.code.sources.values()]
    .filter((source) => used.has(source))
    .map((source): SheetCell[] => [
      source.id,
      source.title ?? (source.described_as ? inBoth(source.described_as) : ''),
      source.publisher.en,
      source.publisher.zh,
      source.published,
      source.accessed,
      both(({ kinds }) => kinds[source.kind]),
      both(({ confidences }) => confidences[source.confidence]),
      source.note?.en ?? '',
      source.note?.zh ?? '',
      { text: source.url, url: source.url },
    ]);
  return layTable('sources', columns, rows);
}
