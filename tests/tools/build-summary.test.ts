import { expect, test } from 'vitest';
import { saySummary } from '../../tools/build/build-site.ts';
import { nextConsentEnd } from '../../src/stories/story-shelf.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

const built = { pages: 3, bytes: 12_400, seconds: 1.26 };

test('A build says in one line what it made', () => {
  expect(saySummary({ ...built, consentEnds: undefined }, 'dist')).toBe('3 pages, 12 kB, 1.3 s → dist');
});

test('Where a story rests on consent, the build says until when, in both languages', () => {
  const province = copyProvince();
  expect(nextConsentEnd()).toBeUndefined();
  for (const locale of ['en', 'zh']) {
    province.editText(`content/stories/helper/${locale}.mdx`, (text) =>
      text.replace('basis: published-report', 'basis: consent\nconsent: { scope: [site], given: 2022-01-01, expires: 2999-12-31, age: adult, reference: C-2022-1 }'),
    );
  }
  const said = saySummary({ ...built, consentEnds: nextConsentEnd() }, 'dist');
  expect(said).toContain('ends on 2999-12-31');
  expect(said).toContain('到 2999-12-31 为止');
});
