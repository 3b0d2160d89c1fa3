import { expect, test } from 'vitest';
import { saySummary } from '../../tools/build/build-site.ts';
import { nextConsentEnd } from '../../src/stories/story-shelf.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

const built = { pages: 3, bytes: 12_400, seconds: 1.26 };

test('A build says in one line what it made', () => {
  expect(saySummary({ ...built, consentEnds: undefined }, 'dist')).toBe('3 pages, 12 kB, 1.3 s → dist');
});

test('Where a story rests on consent, the build says until when, in both languages; a consent that is over is past telling', () => {
  // One story of the province was agreed to until the end of 2021, another until the end of 2999.
  copyProvince();
  const said = saySummary({ ...built, consentEnds: nextConsentEnd() }, 'dist');
  expect(said).toContain('ends on 2999-12-31');
  expect(said).toContain('到 2999-12-31 为止');
});
