import { afterEach, expect, test } from 'vitest';
import { orderNumbers } from '../../../src/components/check/order-numbers.ts';
import { figureLives } from '../../../src/figures/figure-life.ts';
import { stillCurrent } from '../../../src/figures/still-current.ts';
import { readProvince } from '../../fixtures/six-releases.ts';

afterEach(() => readProvince());

test.each(['six', undefined] as const)('Volunteers come first, then the children paired, then the rest, each smallest first (%s)', (province) => {
  readProvince(province);
  const rows = orderNumbers(stillCurrent(figureLives().values())).map(({ figure }) => ({ role: (['volunteers', 'children'] as const).find((role) => role === figure.measure.role) ?? 'other', value: figure.value ?? -1 }));
  expect(rows.filter(({ role }, at) => role !== rows[at - 1]?.role).map(({ role }) => role)).toEqual(['volunteers', 'children', 'other']);
  for (const role of ['volunteers', 'children', 'other']) {
    const values = rows.filter((row) => row.role === role).map(({ value }) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  }
});
