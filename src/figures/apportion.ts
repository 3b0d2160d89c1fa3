/** Something that takes part in a sharing out: its code and its weight, e.g. residents. */
export type Share = { code: string; weight: number };

/**
 * Shares a total out in proportion to weights, by the method of largest remainders (Hare quota), in hundreds.
 * The shares sum to the total exactly. Where it is no multiple of 100, what is left of the last hundred goes to the
 * largest weight; where the shares are too small for that (under 500 on average), the step is 10, or else 1.
 * Equal remainders go to the larger weight, then to the smaller code, so the same input gives the same shares.
 *
 * share = floor(total / step × weight / Σ weights), then one more step for the largest remainders.
 *
 * @param total whole number of people, zero or more
 * @param shares weights above zero
 * @returns people per code
 */
export function apportion(total: number, shares: readonly Share[]): ReadonlyMap<string, number> {
  if (!Number.isSafeInteger(total) || total < 0) throw new RangeError(`Cannot share out ${total} people.`);
  const step = total % 100 === 0 || total >= 500 * shares.length ? 100 : total % 10 === 0 ? 10 : 1;
  const odd = total % step;
  const steps = BigInt((total - odd) / step);
  const sum = shares.reduce((all, { weight }) => all + BigInt(weight), 0n);
  if (sum === 0n) return new Map();
  // Whole-number arithmetic: a remainder is compared exactly, on every machine alike.
  const parts = shares.map(({ code, weight }) => {
    const product = steps * BigInt(weight);
    return { code, weight, whole: product / sum, rest: product % sum };
  });
  let left = steps - parts.reduce((all, { whole }) => all + whole, 0n);
  const byRemainder = [...parts].sort(
    (a, b) => Number(b.rest > a.rest) - Number(b.rest < a.rest) || b.weight - a.weight || (a.code < b.code ? -1 : 1),
  );
  for (const part of byRemainder) {
    if (left === 0n) break;
    part.whole += 1n;
    left -= 1n;
  }
  const [largest] = [...parts].sort((a, b) => b.weight - a.weight || (a.code < b.code ? -1 : 1));
  return new Map(parts.map(({ code, whole }) => [code, Number(whole) * step + (code === largest?.code ? odd : 0)]));
}
