import { hanDigit, readChinese } from './read-chinese.ts';

const second = new RegExp(`^ ?(?:[-~至到]|to\\b) ?([\\d.]+|[${hanDigit}十百千点]+?)([百千]?[万亿]|[百千](?![${hanDigit}])| ?%| per ?cent\\b|[ -]?(?:thousand|million|billion|bn|mn|[km])\\b)`);
const bare = new RegExp(`^(?:[\\d.]+|[${hanDigit}十百千点]+)$`);

/**
 * The unit that a number shares with the one after it: 万 for the first of 4.2至4.67万. “From” and “to” rise, so what is
 * larger than its second shares nothing with it: 2016到4.2万.
 *
 * @param number as typed, in plain signs
 * @param after what follows it
 */
export function shareUnit(number: string, after: string): string {
  const [, other = '', unit = ''] = second.exec(after) ?? [];
  const valueOf = (text: string) => Number(text) || (readChinese(text) ?? 0);
  return bare.test(number) && valueOf(number) < valueOf(other) ? unit : '';
}
