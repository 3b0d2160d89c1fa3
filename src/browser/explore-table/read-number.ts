/** The number a cell shows: 42,000+ is 42000, 60.7% is 60.7; null for a dash, never zero. */
export function readNumber(shown: string): number | null {
  const [digits] = /-?\d[\d,]*(?:\.\d+)?/.exec(shown.replace('−', '-')) ?? [];
  return digits === undefined ? null : Number(digits.replaceAll(',', ''));
}
