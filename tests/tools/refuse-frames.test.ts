import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { refuseFrames } from '../../tools/build/refuse-frames.ts';
import { readHeaders } from '../../tools/serve/read-headers.ts';

const site = mkdtempSync(join(tmpdir(), 'frames-'));
beforeAll(() => {
  for (const folder of ['embed/latest', 'map/tiles', 'embedded', 'zh/embed/latest', 'zh/map', 'zh/stories/a']) mkdirSync(join(site, folder), { recursive: true });
  for (const file of ['index.html', '404.html', 'robots.txt', 'zh/index.html']) writeFileSync(join(site, file), '');
  writeFileSync(join(site, '_headers'), '/*\n  X-One: 1\n');
  refuseFrames(site);
});
afterAll(() => rmSync(site, { recursive: true }));

/** All headers of an address, as a host that combines every matching rule sends them. */
const sent = (path: string): string[] => readHeaders(join(site, '_headers')).flatMap(({ matches, headers }) => (matches.test(path) ? headers.map((header) => header.join(': ')) : []));

test.each(['/', '/404.html', '/map/', '/map/tiles/', '/embedded/', '/zh/', '/zh/map/', '/zh/stories/a/'])('%s refuses to be framed, once', (path) => {
  expect(sent(path)).toEqual(['X-One: 1', "Content-Security-Policy: frame-ancestors 'none'"]);
});

test.each(['/embed/', '/embed/latest/', '/embed/2021-01-01/', '/zh/embed/latest/'])('%s does not, by any rule', (path) => {
  expect(sent(path)).toEqual(['X-One: 1']);
});
