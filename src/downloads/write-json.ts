import type { FigureBook } from '../figures/figure-book.ts';
import { siteSettings } from '../figures/figure-book.ts';
import { allStatuses, markerOf, sayStatus, sayStatusMeaning } from '../wording/say-status.ts';
import { rowsOf } from './rows.ts';

/** The same rows as the CSV, with the code book that explains them. One file stands by itself. */
export function writeJson(book: FigureBook): string {
  const { name, licence } = siteSettings();
  const { title, note, release } = book.release;
  const file = {
    name,
    release: { date: release, title, note },
    licence,
    statuses: allStatuses.map((status) => ({
      status,
      marker: markerOf[status],
      label: { en: sayStatus(status, 'en'), zh: sayStatus(status, 'zh') },
      meaning: { en: sayStatusMeaning(status, 'en'), zh: sayStatusMeaning(status, 'zh') },
    })),
    methods: { 'population-share': methodWords },
    measures: [...book.code.measures.values()],
    sources: [...new Set(book.table.figures.flatMap((figure) => figure.sources))],
    figures: rowsOf(book),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const methodWords = {
  en: 'Estimate, not a count: what is left of the reported total is shared out by census population (largest remainders, to the nearest 100). Overstates big cities.',
  zh: '估算，不是统计：公布总数中尚未分到各地的部分，按普查人口分摊（最大余数法，取整到百）。大城市会估得偏高。',
};
