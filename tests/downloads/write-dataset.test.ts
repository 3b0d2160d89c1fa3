import { beforeEach, expect, test } from 'vitest';
import { filesOf } from '../../src/downloads/release-files.ts';
import { writeDataset } from '../../src/downloads/write-dataset.ts';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

test('A data set has what search engines ask of one', () => {
  const data = writeDataset(openBook(), 'en') as Record<string, unknown> & { description: string };
  expect(data).toMatchObject({
    '@type': 'Dataset',
    identifier: expect.stringMatching(/-figures-2022-01-01$/),
    version: '2022-01-01',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    inLanguage: ['en', 'zh-Hans'],
    isAccessibleForFree: true,
    creator: { name: 'Helpers of Sample' },
    includedInDataCatalog: { '@type': 'DataCatalog', name: 'Helpers of Sample' },
    measurementTechnique: expect.stringContaining('Estimate, not a count'),
  });
  expect(data.description.length).toBeGreaterThanOrEqual(50);
  expect(data.description.length).toBeLessThanOrEqual(5000);
});

test('Each measure is told with its unit, and each file with its size and checksum', () => {
  const data = writeDataset(openBook(), 'zh') as { variableMeasured: object[]; distribution: object[] };
  expect(data.variableMeasured[0]).toEqual({ '@type': 'PropertyValue', name: '帮手', propertyID: 'helpers', unitText: '人' });
  expect(data.distribution).toEqual(filesOf('2022-01-01').map(({ route, mediaType, bytes, sha256 }) => ({ '@type': 'DataDownload', contentUrl: route, encodingFormat: mediaType, contentSize: `${bytes.length} B`, sha256 })));
});

test('An earlier release is told by its own figures alone', () => {
  const [first] = openBooks();
  const data = writeDataset(first!, 'en') as { version: string; distribution: { contentUrl: string }[] };
  expect(data.version).toBe('2021-01-01');
  expect(data.distribution.every(({ contentUrl }) => contentUrl.includes('2021-01-01'))).toBe(true);
});
