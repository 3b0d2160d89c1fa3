/** A coordinate with at most one decimal and nothing to spare: 12, 3.5, -.5. */
export function shortNumber(value: number): string {
  const text = String(Math.round(value * 10) / 10);
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
}
