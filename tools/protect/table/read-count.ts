import type { GridCell } from '../grid.ts';
import { hasMark, plain } from './plain-text.ts';

/** Why a cell is no count. */
export type CountFault = 'decimal' | 'negative' | 'percent' | 'date' | 'error' | 'no-value' | 'scientific' | 'bound' | 'rounded-away' | 'thousands' | 'visits' | 'too-large' | 'footnote' | 'lines' | 'text';

/** A cell of counts as it was understood: a number, no number at all, or a fault. `rounded` where it was written in 万. */
export type Reading = { readonly value: number; readonly rounded: boolean } | 'missing' | { readonly fault: CountFault };

const missing = /^(?:|[-–—―−‐_]+|[/\\]+|\.{2,}|无|空|空缺|缺|缺失|暂无|不详|不明|未知|未统计|未上报|未报|无数据|n\/?a|n\.a\.|null|none|nil|notavailable|unknown|missing)$/;
const units = '人|名|位|个|户|对|支|所|处|persons?|people|children|child|women|volunteers?';
const powers: Readonly<Record<string, number>> = { '': 0, 千: 3, 万: 4, 亿: 8 };

/**
 * Reads one cell of a column of counts. `places` is how many decimal places the heading moves the point by: 4 where it counts
 * in 万. An empty cell and marks such as — or 未统计 are missing, never 0; only a written 0 is 0.
 */
export function readCount({ written, mark, raised }: GridCell, places = 0): Reading {
  if (mark === 'truth') return { fault: 'text' };
  if (mark) return { fault: mark };
  // Before anything is made plain: 8① is not 81, and two lines are not one number.
  if ((raised || hasMark(written)) && isNumberOrMark(plain(written))) return { fault: 'footnote' };
  if (/\d\s*[\r\n\u2028\u2029]\s*\d/.test(plainLines(written))) return { fault: 'lines' };
  const text = plain(written).replace(/ /g, /^\d{1,3}(?: \d{3})+$/.test(plain(written)) ? '' : ' ').toLowerCase();
  if (missing.test(text.replace(/ /g, ''))) return 'missing';
  const [, digits, power = ''] = new RegExp(`^([\\d.,]+) ?([千万亿]?) ?(?:${units})?$`).exec(text) ?? [];
  if (digits === undefined) return { fault: faultOf(text) };
  if (digits.includes(',') && !/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return { fault: 'thousands' };
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(digits)) return { fault: 'text' };
  return moved(digits.replaceAll(',', ''), places + (powers[power] ?? 0));
}

/** A number, or a mark for none; not words, which are no count with or without a footnote. */
const isNumberOrMark = (text: string): boolean => /\d/.test(text) || missing.test(text.replace(/ /g, '').toLowerCase());
const plainLines = (written: string | number): string => String(written).normalize('NFKC');

/** Moves the point in the digits themselves: 4.2 × 10000 has no rounding to go wrong. */
function moved(digits: string, places: number): Reading {
  const [whole = '', fraction = ''] = digits.replace(/(\.\d*?)0+$/, '$1').split('.');
  if (fraction.length > places) return { fault: 'decimal' };
  const value = Number(whole + fraction.padEnd(places, '0'));
  // More than there are people.
  return value > 9_999_999_999 ? { fault: 'too-large' } : { value, rounded: places > 0 && value !== 0 };
}

function faultOf(text: string): CountFault {
  if (/^#(?:ref!|n\/a|div\/0!|name\?|value!|num!|null!|spill!|calc!)/.test(text)) return 'error';
  if (/^#+$/.test(text)) return 'rounded-away';
  if (/%|‰|百分/.test(text)) return 'percent';
  if (/人次/.test(text)) return 'visits';
  if (/^-\s?[\d,.]+/.test(text) || /^\([\d,.]+\)$/.test(text) || /^负/.test(text)) return 'negative';
  if (/^[\d.]+e[+-]?\d+$/.test(text)) return 'scientific';
  if (/^\d{1,4}(?:[-/]\d{1,2}){1,2}$|月.*日|^\d{1,2}[-\s]?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-\s]\d/.test(text)) return 'date';
  if (/^[<>≤≥~≈＜＞*x•●■]|以上|以下|不足|超过|少于|多于|大于|小于|左右|约|近|余|多|\+$|\d\s?[-–~至到]\s?\d|less|more|about|over|under|at least/.test(text)) return 'bound';
  return 'text';
}
