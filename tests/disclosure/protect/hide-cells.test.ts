import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hideCells } from '../../../src/disclosure/protect/hide-cells.ts';
import type { Hiding, SecretTable } from '../../../src/disclosure/protect/secret-table.ts';
import { Problem } from '../../../src/records/problem.ts';
import cases from '../../fixtures/disclosure-cases.json' with { type: 'json' };
import { brokenCells, counts, crossTable, leastByTrying, placeTree } from './small-tables.ts';

const [, fourByFour, threeByThree] = cases.instances as unknown as [
  unknown,
  { rows: string[]; cols: string[]; inner: number[][]; primary: string[]; expect: { afterAdding: string; addedCost: number } },
  { inner: number[][]; optimum: { suppressed: [number, number][]; cost: number } },
];
const seeded = { seed: 20_241, endOnFailure: true };

/** The table with a cell that nobody publishes. */
const withAbsent = ({ cells, relations }: SecretTable, absent: string): SecretTable => ({ cells: cells.map((cell) => (cell.id === absent ? { ...cell, hide: 'absent' } : cell)), relations });

/** What to hide, or the cell that cannot be protected. */
function choose(table: SecretTable, options: { threshold: number; zeroPrinted?: boolean }): Hiding | string {
  try {
    return hideCells(table, options);
  } catch (error) {
    if (error instanceof Problem) return error.text.at ?? '';
    throw error;
  }
}

function holdsLeast(table: SecretTable, options: { threshold: number; zeroPrinted?: boolean }): void {
  const least = leastByTrying(table, options);
  const hiding = choose(table, options);
  if (typeof hiding === 'string') {
    expect(least).toBe(Infinity);
    return;
  }
  expect(brokenCells(table, hiding.hidden, options)).toEqual([]);
  expect({ cost: hiding.cost, least: hiding.least, atLeast: hiding.atLeast }).toEqual({ cost: least, least: true, atLeast: least });
}

describe('tables with known answers', () => {
  test('three by three, after Fischetti and Salazar: four cells for 59, and no others', () => {
    const table = crossTable(threeByThree.inner, (value) => value < 10);
    const { hidden, cost, least } = hideCells(table, { threshold: 10 });
    expect([...hidden]).toEqual(threeByThree.optimum.suppressed.map(([row, column]) => `r${row}c${column}`));
    expect({ cost, least }).toEqual({ cost: threeByThree.optimum.cost, least: true });
  });

  test('four by four, from sdcTable: two hidden in every row and column do not do, one cell more does', () => {
    const nameOf = (row: number, column: number): string => `${fourByFour.rows[row]}${fourByFour.cols[column]}`;
    const table = crossTable(fourByFour.inner, (_, row, column) => fourByFour.primary.includes(nameOf(row, column)));
    const must = table.cells.filter(({ hide }) => hide === 'must').map(({ id }) => id);
    expect(brokenCells(table, new Set(must), { threshold: 10 })).toContain('r0c1');
    const { hidden, cost, least } = hideCells(table, { threshold: 10 });
    expect(fourByFour.expect.afterAdding).toBe(nameOf(1, 3));
    expect([...hidden]).toEqual([...must, 'r1c3'].sort());
    const primaries = table.cells.reduce((sum, { value, hide }) => sum + (hide === 'must' ? value : 0), 0);
    expect({ added: cost - primaries, least }).toEqual({ added: fourByFour.expect.addedCost, least: true });
  });
});

describe('traps', () => {
  test('two counts that sum to 8 need a third, though both are hidden', () => {
    const { hidden } = hideCells(placeTree([4, 4, 20, 30], 10), { threshold: 10 });
    expect([...hidden]).toEqual(['0.0', '0.1', '0.2']);
  });

  test('two counts of 5 and 6 under a whole of 11 are ten wide where zeros are hidden too, and need a third where zeros are printed', () => {
    expect(hideCells(placeTree([5, 6, 20], 10), { threshold: 10 }).hidden.size).toBe(2);
    expect(hideCells(placeTree([5, 6, 20], 10), { threshold: 10, zeroPrinted: true }).hidden.size).toBe(3);
  });

  test('a place of one part: to hide the part is to hide the place', () => {
    const { hidden } = hideCells(placeTree([[5], [40], 90], 10), { threshold: 10 });
    expect([...hidden]).toEqual(['0.0', '0.0.0', '0.1', '0.1.0']);
  });

  test('a whole that a part of it shows to be large gives away the small count it protects: the part is hidden too', () => {
    // Nobody publishes the part of 280. By the part of 120 the whole of 400 could not be small, so 5 would be the reason.
    const table = withAbsent(placeTree([[280, 120], 5, 595], 10), '0.0.0');
    expect(brokenCells(table, new Set(['0.0', '0.1']), { threshold: 10 })).toEqual(['0.1']);
    const { hidden, cost, least } = hideCells(table, { threshold: 10 });
    expect([...hidden]).toEqual(['0.0', '0.0.1', '0.1']);
    // To hide 595 in their place would cost 600.
    expect({ cost, least }).toEqual({ cost: 525, least: true });
  });

  test('the only part of a whole that is public cannot be protected, and the message has its name and no number', () => {
    const table: SecretTable = { cells: [{ id: 'part', value: 7, hide: 'must' }, { id: 'whole', value: 7, hide: 'never' }], relations: [{ terms: [['part', 1], ['whole', -1]], low: 0, high: 0 }] };
    expect(choose(table, { threshold: 10 })).toBe('part');
    expect(() => hideCells(table, { threshold: 10 })).toThrow(/^the private table — part\n[^\d]*$/);
  });

  test('what nobody publishes makes room and is not among the hidden', () => {
    const table: SecretTable = {
      cells: [{ id: 'a', value: 4, hide: 'must' }, { id: 'b', value: 50, hide: 'may' }, { id: 'c', value: 30, hide: 'absent' }, { id: 'whole', value: 84, hide: 'never' }],
      relations: [{ terms: [['a', 1], ['b', 1], ['c', 1], ['whole', -1]], low: 0, high: 0 }],
    };
    expect(hideCells(table, { threshold: 10 })).toMatchObject({ hidden: new Set(['a']), cost: 4, least: true });
  });

  test('a published rate is reckoned with: beside it the count cannot be hidden', () => {
    // 8 of 100 by a rate of 0.08 to two places: between 7.5 and 8.5.
    const table: SecretTable = { cells: [{ id: 'a', value: 8, hide: 'must' }, { id: 'b', value: 92, hide: 'may' }], relations: [{ terms: [['a', 1]], low: 7.5, high: 8.5 }] };
    expect(choose(table, { threshold: 10 })).toBe('a');
  });
});

describe('what protect made, attack cannot break', () => {
  test('in cross tables no choice costs less, as trying all of them shows', () => {
    const small = fc.array(fc.array(counts(40), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 2 });
    fc.assert(fc.property(small, fc.boolean(), (inner, zeroPrinted) => holdsLeast(crossTable(inner, (value) => value < 10), { threshold: 10, zeroPrinted })), { ...seeded, numRuns: 22, examples: [[[[8, 10], [5, 3]], true]] });
  });

  test('nor in trees of places', () => {
    const parts = fc.array(fc.oneof(counts(60), fc.array(counts(40), { minLength: 1, maxLength: 3 })), { minLength: 2, maxLength: 3 });
    fc.assert(fc.property(parts, fc.boolean(), (values, zeroPrinted) => holdsLeast(placeTree(values, 10), { threshold: 10, zeroPrinted })), { ...seeded, numRuns: 30 });
  });

  test('nor where a small part stands beside parts of which large parts are known, and one is not', () => {
    const large = fc.integer({ min: 10, max: 90 });
    const parts = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.array(large, { minLength: 2, maxLength: 3 }), fc.oneof(large, fc.array(large, { minLength: 2, maxLength: 2 })));
    fc.assert(fc.property(parts, fc.boolean(), (values, zeroPrinted) => holdsLeast(withAbsent(placeTree(values, 10), '0.1.0'), { threshold: 10, zeroPrinted })), { ...seeded, numRuns: 30 });
  });

  test('in larger tables every hidden cell is safe, and none is hidden for nothing', () => {
    const large = fc.integer({ min: 3, max: 5 }).chain((columns) => fc.array(fc.array(counts(80), { minLength: columns, maxLength: columns }), { minLength: 3, maxLength: 6 }));
    fc.assert(
      fc.property(large, fc.boolean(), (inner, zeroPrinted) => {
        const table = crossTable(inner, (value) => value < 10);
        const hiding = choose(table, { threshold: 10, zeroPrinted });
        if (typeof hiding === 'string') return;
        expect(brokenCells(table, hiding.hidden, { threshold: 10, zeroPrinted })).toEqual([]);
        expect(hiding.least).toBe(true);
        for (const { id, hide } of table.cells) {
          if (hide !== 'may' || !hiding.hidden.has(id)) continue;
          const fewer = new Set([...hiding.hidden].filter((other) => other !== id));
          expect(brokenCells(table, fewer, { threshold: 10, zeroPrinted }), `without ${id}`).not.toEqual([]);
        }
      }),
      { ...seeded, numRuns: 12 },
    );
  });

  test('where there is no time the choice is safe all the same, and says what is known of the least', () => {
    const table = crossTable([[20, 50, 10], [8, 19, 22], [17, 32, 12]], (value) => value < 10);
    const { hidden, cost, least, atLeast } = hideCells(table, { threshold: 10, deadline: 0 });
    expect(brokenCells(table, hidden, { threshold: 10 })).toEqual([]);
    expect(least).toBe(false);
    expect(atLeast).toBeLessThan(cost);
  });

  test('the order of cells and relations changes nothing', () => {
    const table = crossTable([[20, 20, 20], [8, 20, 20], [20, 20, 20], [30, 4, 20]], (value) => value < 10);
    const turned: SecretTable = { cells: table.cells.toReversed(), relations: table.relations.map((relation) => ({ ...relation, terms: relation.terms.toReversed() })).toReversed() };
    expect(hideCells(turned, { threshold: 10 })).toEqual(hideCells(table, { threshold: 10 }));
  });
});
