import type { AttackReport } from './attack-system.ts';

/** Several attacks as one: on cells of their own, or again on the same cells under other suppositions. */
export function mergeReports(reports: readonly AttackReport[], on: 'other-cells' | 'same-cells'): AttackReport {
  const count = (of: (report: AttackReport) => number): number => {
    const numbers = reports.map(of);
    return on === 'same-cells' ? Math.max(0, ...numbers) : numbers.reduce((sum, each) => sum + each, 0);
  };
  const [tried, bounded] = [count((report) => report.tried), count((report) => report.bounded)];
  const unsafe = [...new Set(reports.flatMap((report) => report.unsafe))];
  const narrowest = reports
    .flatMap((report) => report.narrowest ?? [])
    .filter(({ cell }) => !unsafe.includes(cell))
    .reduce<AttackReport['narrowest']>((best, each) => (best === null || widthOf(each) < widthOf(best) ? each : best), null);
  return { tried, narrowest, unsafe, proven: tried - bounded, bounded };
}

const widthOf = ({ low, high }: NonNullable<AttackReport['narrowest']>): number => (high ?? Infinity) - low;
