import type { Row } from '../../../src/browser/explore-table/row.ts';

const row = (place: string, name: string, measure: string, period: string, value: number | null, status: string, source = ''): Row => {
  const cells = { place: name, measure, value: value === null ? '' : String(value), unit: 'people', period, status, source };
  return { id: `${place}-${measure}-${period}`, cells, value, is: { place, measure, status, period }, called: { place: name, measure, status, period }, words: Object.values(cells).join(' ').toLowerCase() };
};

/** Five rows in no order: two places, a gap, a true zero, two numbers alike. */
export const rowsByHand: readonly Row[] = [
  row('birch', '乙州', 'helpers', '2022-01-01', null, 'withheld'),
  row('alder', '甲州', 'helpers', '2022-01-01', 350, 'reported', 'Alder Daily'),
  row('alder', '甲州', 'helpers', '2021', 500, 'estimated'),
  row('birch', '乙州', 'counties', '2022-01-01', 0, 'reported', 'Birch, “the” Daily'),
  row('cedar', '丙州', 'helpers', '2022-01-01', 350, 'reported'),
];
