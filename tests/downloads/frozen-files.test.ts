import { beforeAll, expect, test } from 'vitest';
import { checkFrozenFiles } from '../../src/downloads/freeze-files.ts';
import { schemaVersion } from '../../src/downloads/schema-version.ts';
import { unpublishedReleases } from '../../src/figures/check-published.ts';
import { openBooks } from '../../src/figures/figure-book.ts';
import { readPublished } from '../../src/records/read-published.ts';
import { readProvince } from '../fixtures/six-releases.ts';

beforeAll(() => readProvince());

test('The files of every published release are, to the byte, those that were published', () => {
  expect(() => checkFrozenFiles()).not.toThrow();
});

test('Every release is published: run npm run publish-release when a new one is ready to go out', () => {
  expect(unpublishedReleases(openBooks())).toEqual([]);
  for (const { release, files } of readPublished()) expect(files.at(-1)?.schema_version, release).toBe(schemaVersion);
});
