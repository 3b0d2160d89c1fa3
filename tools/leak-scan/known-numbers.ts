import { sortOf, type Canary, type Form, type PublicFigure } from './canary.ts';
import type { NumberRead } from './read-numbers.ts';

/** Names of hidden cells whose number a text gives away, and in which form. */
export type Match = { readonly canary: string; readonly form: Form };

/** Numbers of fewer figures are everywhere: sizes, days, coordinates. */
export const leastDistinctive = 1000;

/** True where a number cannot be told from others: too short, a year, or published elsewhere for what it is. */
export function isCommon({ value }: Canary, published: readonly PublicFigure[]): boolean {
  return value < leastDistinctive || !Number.isInteger(value) || (value >= 1900 && value <= 2100) || published.some((figure) => figure.value === value);
}

/** Looks numbers up, as they are read, among hidden ones. */
export class KnownNumbers {
  readonly #exact = new Map<number, string[]>();
  readonly #rounded = new Map<string, string[]>();
  readonly #shares = new Map<string, string[]>();

  /**
   * @param canaries numbers that can be told from others
   * @param published what anybody may know: a rounding or a share that a published number has too gives nothing away
   */
  constructor(canaries: readonly Canary[], published: readonly PublicFigure[]) {
    const open = new Set(published.flatMap(({ value }) => roundings(value)));
    const sorts = [...new Set(published.map(sortOf))].map((sort) => published.filter((figure) => sortOf(figure) === sort));
    const openShares = new Set(sorts.flatMap((alike) => alike.flatMap((part) => alike.flatMap((whole) => sharesOf(part.value, whole.value)))));
    for (const canary of canaries) {
      add(this.#exact, canary.value, canary.name);
      for (const key of roundings(canary.value)) if (!open.has(key)) add(this.#rounded, key, canary.name);
      for (const whole of published.filter((figure) => sortOf(figure) === sortOf(canary))) for (const key of sharesOf(canary.value, whole.value)) if (!openShares.has(key)) add(this.#shares, key, canary.name);
    }
  }

  match({ value, step, form }: NumberRead): readonly Match[] {
    if (form === 'per cent') return named(this.#shares.get(shareKey(value, step)), 'per cent of a published total');
    const exact = this.#exact.get(value);
    if (exact) return named(exact, form);
    // In plain digits nothing says that a number is rounded but its last noughts, and three figures must be left without them.
    const noughts = /0+$/.exec(String(value))?.[0].length ?? 0;
    const steps = step > 1 ? [step] : value / 10 ** noughts >= 100 && noughts > 0 ? [10 ** noughts] : [];
    return steps.flatMap((each) => named(this.#rounded.get(`${each} ${value}`), 'rounded'));
  }
}

/** A number rounded and cut to every power of ten that leaves two figures. */
function roundings(value: number): string[] {
  return [10, 100, 1e3, 1e4, 1e5, 1e6]
    .filter((step) => value / step >= 10)
    .flatMap((step) => [...new Set([Math.round(value / step), Math.floor(value / step)])].map((count) => `${step} ${count * step}`));
}

/** A part of a larger whole in per cent with one, two or three decimals, at least three figures long. */
function sharesOf(part: number, whole: number): string[] {
  if (part >= whole || whole === 0) return [];
  const share = (part / whole) * 100;
  return [1, 2, 3].filter((decimals) => share * 10 ** decimals >= 100).map((decimals) => shareKey(share, 10 ** -decimals));
}

const shareKey = (share: number, step: number): string => `${step} ${Math.round(share / step)}`;

function add<K>(map: Map<K, string[]>, key: K, name: string): void {
  map.set(key, [...(map.get(key) ?? []), name]);
}

const named = (names: readonly string[] | undefined, form: Form): readonly Match[] => (names ?? []).map((canary) => ({ canary, form }));
