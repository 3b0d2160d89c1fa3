import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { writeOutlines } from '../../tools/outlines.ts';
import { writeCountyOutlines } from '../../tools/outlines/county-outlines.ts';

const committed = 'data/outlines/gansu.topo.json';

it('writes the very bytes that are in data/', () => {
  const to = join(mkdtempSync(join(tmpdir(), 'outlines-')), 'gansu.topo.json');
  const lines = writeOutlines({ from: 'node_modules', to });
  expect(readFileSync(to).equals(readFileSync(committed))).toBe(true);
  expect(lines.join('\n')).toContain('14 areas');
});

it('writes the very counties that are in data/', () => {
  const to = join(mkdtempSync(join(tmpdir(), 'outlines-')), 'gansu.counties.topo.json');
  const lines = writeCountyOutlines({ from: 'node_modules', to });
  expect(readFileSync(to).equals(readFileSync('data/outlines/gansu.counties.topo.json'))).toBe(true);
  expect(lines.join('\n')).toContain('86 counties, 2 areas of no county');
});

it('stops when the package is not the one it was made from, and writes nothing', () => {
  const from = mkdtempSync(join(tmpdir(), 'package-'));
  const { source } = JSON.parse(readFileSync(committed, 'utf8')) as { source: { package: string; file: string } };
  const path = join(from, source.package, source.file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '{"type":"FeatureCollection","features":[]}');
  const to = join(from, 'never.json');
  expect(() => writeOutlines({ from, to })).toThrow(/found: +sha256[^]*expected: +sha256 f22a0c64[^]*to do:/);
  expect(() => readFileSync(to)).toThrow();
});
