import type { FigureBook } from '../figures/figure-book.ts';
import type { InBoth } from '../locale/locales.ts';
import { fill, wordsOf, type Dictionary } from '../locale/words.ts';
import { sayUnit } from '../wording/say-unit.ts';
import { namedInRanges } from './range-rows.ts';
import { besides, measuresIn, wideName } from './wide-rows.ts';
import { columnNames, type Row } from './rows.ts';

/** What may stand in a column: one of the statuses, a number, a day, several ids with a space between, or any text. */
export type ColumnKind = 'text' | 'period' | 'day' | 'number' | 'status' | 'list';

/** A column of a table: its name in the header, and in both languages what it is called and what it holds. */
export type Column = { name: string; kind: ColumnKind; title: InBoth; says: InBoth; always: boolean };

const kinds: Partial<Record<keyof Row, ColumnKind>> = { period: 'period', value: 'number', status: 'status', sources: 'list', release: 'day' };
/** Columns that are never empty. */
const always: readonly string[] = ['figure_id', 'place_code', 'place_level', 'place_en', 'place_zh', 'measure', 'measure_en', 'measure_zh', 'unit', 'status', 'obs_status', 'obs_conf'];

type Name = keyof Dictionary['files']['columns'];
const inBoth = (say: (words: Dictionary, locale: 'en' | 'zh') => string): InBoth => ({ en: say(wordsOf('en'), 'en'), zh: say(wordsOf('zh'), 'zh') });

const described = (name: Name): Column => ({
  name,
  kind: kinds[name] ?? 'text',
  title: inBoth(({ files }) => files.columns[name].title),
  says: inBoth(({ files }) => files.columns[name].says),
  always: always.includes(name),
});

/** The columns of the tidy rows, in their order. */
export const tidyColumns = (): Column[] => columnNames.map(described);

/** The columns of the file with one row a place, as far as this book fills them. */
export const wideColumns = (book: FigureBook): Column[] => [
  ...(['place_code', 'place_level', 'place_en', 'place_zh'] as const).map(described),
  ...measuresIn(book).flatMap((measure) =>
    ([undefined, ...besides] as const).map((beside): Column => {
      const say = (part: 'title' | 'says') =>
        inBoth(({ files }, locale) => {
          const text = fill(files.wide[beside ?? 'value'][part], { measure: measure.label[locale], unit: sayUnit(measure, locale) });
          return part === 'says' && !beside ? `${text}${locale === 'zh' ? '' : ' '}${measure.definition[locale]}` : text;
        });
      const kind = beside === undefined ? 'number' : beside === 'basis' ? 'text' : beside;
      return { name: wideName(measure, beside), kind, title: say('title'), says: say('says'), always: false };
    }),
  ),
];

/** The columns of the file of ranges: what names a figure in every file, then what is told of it. */
export const rangeColumns = (): Column[] => [
  ...namedInRanges.map(described),
  ...(['low', 'high', 'how'] as const).map((name): Column => ({
    name,
    kind: name === 'how' ? 'text' : 'number',
    title: inBoth(({ files }) => files.rangeColumns[name].title),
    says: inBoth(({ files }) => files.rangeColumns[name].says),
    always: name !== 'high',
  })),
];
