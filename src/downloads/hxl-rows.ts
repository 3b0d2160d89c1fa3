import type { FigureBook } from '../figures/figure-book.ts';
import { rowsOf, type Row } from './rows.ts';

/** The hashtag of each column after the Humanitarian Exchange Language 1.1; names and notes carry their language. */
export const hashtags: Record<keyof Row, string> = {
  figure_id: '#meta+id',
  place_code: '#loc+code',
  place_level: '#loc+type',
  place_en: '#loc+name+i_en',
  place_zh: '#loc+name+i_zh',
  measure: '#indicator+code',
  measure_en: '#indicator+name+i_en',
  measure_zh: '#indicator+name+i_zh',
  period: '#date',
  value: '#indicator+value+num',
  unit: '#indicator+unit',
  status: '#status',
  marker: '#status+marker',
  obs_status: '#status+code+v_sdmx',
  obs_conf: '#status+confidentiality+v_sdmx',
  qualifier: '#indicator+qualifier',
  method: '#meta+method',
  sources: '#meta+source+list',
  note_en: '#description+note+i_en',
  note_zh: '#description+note+i_zh',
  release: '#date+release',
};

/** The tidy rows with the row of hashtags above them. */
export const hxlRows = (book: FigureBook): Record<keyof Row, string | number | null>[] => [hashtags, ...rowsOf(book)];
