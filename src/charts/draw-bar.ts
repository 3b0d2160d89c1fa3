/**
 * One bar of a pair, as long as its share of the longer one. Stretched to its column, so only lengths speak;
 * the number stands beside it in words.
 *
 * @param share from 0 to 1
 */
export function drawBar(share: number, role: 'volunteers' | 'children' | 'population' | null): string {
  const length = Math.round(share * 10_000) / 10;
  return `<svg class="pair-bar" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true"><path class="chart-bar${role ? ` of-${role}` : ''}" d="M0 0h${length}v1H0z"/></svg>`;
}
