import type { Row } from './row.ts';
import { choices, type View } from './view.ts';

/** The rows that are all that was chosen and hold every word, in the order they came. */
export function chooseRows<R extends Row>(rows: readonly R[], { chosen, words }: View): R[] {
  const asked = choices.filter((choice) => chosen[choice]);
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean);
  return rows.filter((row) => asked.every((choice) => row.is[choice] === chosen[choice]) && parts.every((part) => row.words.includes(part)));
}
