import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { fillBoth } from './write-in-both.ts';

/** What the colour of a number says, where the first of them stands; the names of the rows say the same. */
export const sayColours = (book: FigureBook): InBoth =>
  fillBoth({ zh: '红色数字：{volunteers}；蓝色数字：{children}。“—”：这里没有数字可写。', en: 'Red numbers: {volunteers}. Blue numbers: {children}. “—”: no number to show.' }, { volunteers: book.measureFor('volunteers').label, children: book.measureFor('children').label });
