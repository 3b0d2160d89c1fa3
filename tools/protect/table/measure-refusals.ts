import type { CodeBook } from '../../../src/records/code-book.ts';
import { complain } from '../complain.ts';
import { findMeasure, measureNames } from './known-measures.ts';
import { nearest } from './nearest.ts';
import { plain, repeatable } from './plain-text.ts';

/** Refuses words that are no measure of the code book, with the nearest ones; or a measure that is a share. */
export function refuseUnknownMeasure(file: string, at: string, written: string | number, book: CodeBook): never {
  if (findMeasure(written, book)?.unit === 'percent') refuseShare(file, at);
  const bare = plain(written).replace(/[(（].*?[)）]/g, '').replace(/(?:人数|总数|数量|数)$/, '');
  const near = nearest(bare, measureNames(book));
  const shown = repeatable(written);
  const counted = [...book.measures.values()].filter(({ unit }) => unit !== 'percent');
  complain(file, at, {
    found: shown === undefined ? { en: 'counts of which nothing says what they count', zh: '有数字，却没有写明是什么数字' } : { en: `the unknown measure “${shown}”`, zh: `未知指标“${shown}”` },
    expected: { en: `a measure of data/measures.json: ${counted.map(({ id }) => id).join(', ')}`, zh: `data/measures.json 中的指标：${counted.map(({ short_label }) => short_label.zh).join('、')}` },
    todo: near.length > 0 ? { en: `did you mean ${near.join(', ')}?`, zh: `是否想写 ${near.join('、')}？` } : { en: 'correct the heading, take the column out, or add the measure to data/measures.json first', zh: '更正表头，或删去这一列，或先把这个指标加入 data/measures.json' },
  });
}

function refuseShare(file: string, at: string): never {
  complain(file, at, {
    found: { en: 'a measure that is a share', zh: '指标是比例' },
    expected: { en: 'counts only: a share of few people tells their number', zh: '只写人数：人数很少时，比例也会透露人数' },
    todo: { en: 'take the column or the rows out', zh: '删去这一列或这些行' },
  });
}
