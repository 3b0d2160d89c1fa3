import type { FigureBook } from '../../figures/figure-book.ts';
import { standingOf } from '../../figures/figure.ts';
import { wordsOf } from '../../locale/words.ts';
import { creditSource } from '../../wording/cite-source.ts';
import { sayUnit } from '../../wording/say-unit.ts';
import type { Sheet, SheetCell } from '../spreadsheet/sheet.ts';
import { both, eachOf, inBoth } from './in-both.ts';
import { layTable } from './name-sheets.ts';
import { sayLimits, sayStanding } from './places-sheet.ts';

/** Every number that stands in a source, provisional and revised ones among them, in words; not one estimate. */
export function reportedSheet(book: FigureBook): Sheet {
  const columns = [
    { heading: both(({ fields }) => fields.place_en), width: 18 },
    { heading: both(({ fields }) => fields.place_zh), width: 14 },
    { heading: both(({ fields }) => fields.measure_en), width: 34, wrap: true },
    { heading: both(({ fields }) => fields.measure_zh), width: 26, wrap: true },
    { heading: both(({ col }) => col.period), width: 13 },
    { heading: both(({ col }) => col.value), width: 14 },
    { heading: both(({ col }) => col.unit), width: 16 },
    { heading: both(({ fields }) => fields.status), width: 20 },
    { heading: both(({ col }) => col.qualifier), width: 34, wrap: true },
    { heading: `${wordsOf('en').workbook.col.sources} (English)`, width: 46, wrap: true },
    { heading: `${wordsOf('zh').workbook.col.sources}（中文）`, width: 40, wrap: true },
    { heading: both(({ col }) => col.sourceIds), width: 40, wrap: true },
  ];
  const rows = [...book.code.places.keys()].flatMap((place) =>
    [...book.code.measures.keys()].flatMap((measure) =>
      book.table
        .history(place, measure)
        .filter((figure) => standingOf(figure) === 'reported')
        .map((figure): SheetCell[] => [
          figure.place.name.en,
          figure.place.name.zh,
          figure.measure.label.en,
          figure.measure.label.zh,
          figure.period,
          figure.value,
          inBoth(eachOf((locale) => sayUnit(figure.measure, locale))),
          sayStanding(figure),
          sayLimits(figure),
          figure.sources.map((source) => creditSource(source, 'en')).join('; '),
          figure.sources.map((source) => creditSource(source, 'zh')).join('；'),
          figure.sources.map(({ id }) => id).join(' '),
        ]),
    ),
  );
  return layTable('reported', columns, rows);
}
