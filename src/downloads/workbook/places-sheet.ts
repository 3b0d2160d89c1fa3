import type { FigureBook } from '../../figures/figure-book.ts';
import type { Figure } from '../../figures/figure.ts';
import { wordsOf } from '../../locale/words.ts';
import type { Measure } from '../../records/measure-schema.ts';
import { markerOf, sayQualifier, sayStatus } from '../../wording/say-status.ts';
import { sayUnit } from '../../wording/say-unit.ts';
import type { Sheet, SheetCell, SheetColumn } from '../spreadsheet/sheet.ts';
import { both, eachOf, inBoth } from './in-both.ts';
import { layTable } from './name-sheets.ts';

/** The province, then its prefectures, a row each; of every measure that all prefectures have, the latest number, its status and date. */
export function placesSheet(book: FigureBook): Sheet {
  const measures = [...book.code.measures.values()].filter(({ id }) => book.prefectures.every(({ code }) => book.table.latest(code, id)));
  const columns: SheetColumn[] = [
    { heading: both(({ fields }) => fields.place_en), width: 18 },
    { heading: both(({ fields }) => fields.place_zh), width: 14 },
    { heading: both(({ fields }) => fields.place_code), width: 12 },
    { heading: both(({ col }) => col.level), width: 18 },
    ...measures.flatMap(columnsOf),
  ];
  const rows = [book.province, ...book.prefectures].map((place): SheetCell[] => [
    place.name.en,
    place.name.zh,
    place.code,
    both(({ levels }) => levels[place.level]),
    ...measures.flatMap(({ id }) => cellsOf(book.table.latest(place.code, id))),
  ]);
  return layTable('places', columns, rows);
}

/** Number, status and date; each heading names its measure, since a screen reader says one heading at a time. */
function columnsOf(measure: Measure): SheetColumn[] {
  const heading = (part: 'number' | 'status' | 'date', withUnit = false) =>
    inBoth({
      en: `${measure.label.en}: ${wordsOf('en').workbook.col[part]}${withUnit ? ` (${sayUnit(measure, 'en')})` : ''}`,
      zh: `${measure.label.zh}：${wordsOf('zh').workbook.col[part]}${withUnit ? `（${sayUnit(measure, 'zh')}）` : ''}`,
    });
  return [{ heading: heading('number', true), width: 22 }, { heading: heading('status'), width: 30, wrap: true }, { heading: heading('date'), width: 18 }];
}

const cellsOf = (figure: Figure | undefined): SheetCell[] =>
  figure ? [figure.value, [sayStanding(figure), sayLimits(figure)].filter(Boolean).join('; '), figure.period] : [null, both(({ none }) => none), null];

/** Status in both languages, with its marker. */
export const sayStanding = ({ status }: Figure): string => [inBoth(eachOf((locale) => sayStatus(status, locale))), markerOf[status]].filter(Boolean).join(' ');

/** “More than”, rounded and the like, in both languages; empty where nothing qualifies the number. */
export const sayLimits = (figure: Figure): string => inBoth(eachOf((locale) => sayQualifier(figure, locale)));
