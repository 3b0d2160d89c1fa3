import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure, FigureStatus } from '../figures/figure.ts';
import type { Place } from '../records/place-schema.ts';
import { markerOf } from '../wording/say-status.ts';

/** SDMX observation status and confidentiality, for machines. */
export const sdmxOf: Record<FigureStatus, { obs_status: string; obs_conf: string }> = {
  reported: { obs_status: 'A', obs_conf: 'F' },
  provisional: { obs_status: 'P', obs_conf: 'F' },
  revised: { obs_status: 'A', obs_conf: 'F' },
  estimated: { obs_status: 'E', obs_conf: 'F' },
  withheld: { obs_status: 'M', obs_conf: 'C' },
  'not-published': { obs_status: 'M', obs_conf: 'F' },
  'not-applicable': { obs_status: 'M', obs_conf: 'F' },
};

/** One figure as every download has it; the keys are the column names, in their order. */
export type Row = {
  figure_id: string;
  place_code: string;
  place_level: string;
  place_en: string;
  place_zh: string;
  measure: string;
  measure_en: string;
  measure_zh: string;
  period: string | null;
  value: number | null;
  unit: string;
  status: FigureStatus;
  marker: string;
  obs_status: string;
  obs_conf: string;
  qualifier: string;
  method: string;
  sources: string;
  note_en: string;
  note_zh: string;
  release: string | null;
};

/** The columns in their order: `Row` by its names, for whoever describes the files without opening one. */
export const columnNames = [
  'figure_id', 'place_code', 'place_level', 'place_en', 'place_zh', 'measure', 'measure_en', 'measure_zh', 'period', 'value', 'unit',
  'status', 'marker', 'obs_status', 'obs_conf', 'qualifier', 'method', 'sources', 'note_en', 'note_zh', 'release',
] as const satisfies readonly (keyof Row)[];

/** Every figure of a book, by place and then in the order of the code book; every period, oldest first. */
export function rowsOf(book: FigureBook): Row[] {
  return [...book.code.places.values()].flatMap((place) => rowsOfPlace(book, place));
}

/** The same rows of one place alone. */
export function rowsOfPlace(book: FigureBook, place: Place): Row[] {
  return [...book.code.measures.values()].flatMap((measure) => book.table.history(place.code, measure.id).map(rowOf));
}

/** How an estimate was made; empty for what is none. */
export const methodOf = ({ status }: Figure): string => (status === 'estimated' ? 'population-share' : '');

/** A figure as a row. */
export function rowOf(figure: Figure): Row {
  const { place, measure } = figure;
  return {
    figure_id: figure.id,
    place_code: place.code,
    place_level: place.level,
    place_en: place.name.en,
    place_zh: place.name.zh,
    measure: measure.id,
    measure_en: measure.label.en,
    measure_zh: measure.label.zh,
    period: figure.period,
    value: figure.value,
    unit: measure.unit,
    status: figure.status,
    marker: markerOf[figure.status],
    ...sdmxOf[figure.status],
    qualifier: figure.qualifier ?? '',
    method: methodOf(figure),
    sources: figure.sources.map((source) => source.id).join(' '),
    note_en: figure.note?.en ?? '',
    note_zh: figure.note?.zh ?? '',
    release: figure.release,
  };
}
