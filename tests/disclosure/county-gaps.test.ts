import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { SafeTable } from '../../src/disclosure/safe-table.ts';
import { checkCounties } from '../../src/records/check-counties.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { useCounties86 } from '../fixtures/counties-folder.ts';
import { messageOf } from '../fixtures/province-folder.ts';

type Release = { cells: { place: string; measure: string; value: number | null; status: string }[] };

const folder = useCounties86();

it('Two withheld counties of a prefecture keep each other', () => {
  expect(() => SafeTable.open()).not.toThrow();
});

it('A county that is withheld alone, beside the sum of its prefecture, stops the build without its value', async () => {
  const path = join(folder(), 'counts/2026-05-01.json');
  const release = JSON.parse(readFileSync(path, 'utf8')) as Release;
  // County 11 of the order is 620403: 50 + 5 × 11 = 105 volunteers.
  Object.assign(release.cells.find(({ place, measure }) => place === '620403' && measure === 'volunteers') ?? {}, { value: 105, status: 'reported' });
  writeFileSync(path, JSON.stringify(release));
  readAgain();
  const message = await messageOf(() => SafeTable.open());
  expect(message).toContain('620402 volunteers 2026-04-01');
  expect(message).toContain('withhold a second part');
  expect(message).not.toMatch(/\b100\b/);
});

it('A county in another prefecture than its outline, or without one, is told', async () => {
  const place = (code: string, parent: string) => [{ code, level: 'county' as const, parent, slug: 'x', name: { en: 'X', zh: 'X' }, full_name: { en: 'X', zh: 'X' } }];
  const counties = [{ code: '990101', parent: '990100' }] as never;
  expect(() => checkCounties(place('990101', '990100'), { counties })).not.toThrow();
  expect(await messageOf(() => checkCounties(place('990101', '990200'), { counties }))).toContain('a county in 990100');
  expect(await messageOf(() => checkCounties(place('990102', '990100'), { counties }))).toContain('without an outline');
});
