import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkAll } from '../../src/stories/check-all.ts';
import { hiddenRoutes, siteRoutes } from '../../src/stories/site-routes.ts';
import { storiesFor, storiesIn, tombstones } from '../../src/stories/story-shelf.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
  process.env['SITE_TODAY'] = '2024-06-30';
});
afterEach(() => {
  delete process.env['SITE_TODAY'];
});

const consent = `basis: consent
consent:
  scope: [site, feed]
  given: 2024-01-01
  expires: 2024-06-30
  age: adult
  reference: C-2024-001`;
const inBoth = (edit: (text: string) => string) => ['en', 'zh'].forEach((locale) => province.editText(`content/stories/helper/${locale}.mdx`, edit));
const byConsent = (terms = consent) => inBoth((text) => text.replace('basis: published-report', terms));
const slugs = () => storiesIn('en').map(({ slug }) => slug);

test('A published report may be told anywhere', () => {
  expect(slugs()).toContain('helper');
  expect(storiesFor('press-pack', 'zh').map(({ slug }) => slug)).toContain('helper');
});

test('A story told by consent reaches the channels she allowed and no others, to the last day', () => {
  byConsent();
  expect(slugs()).toContain('helper');
  expect(storiesFor('feed', 'en').map(({ slug }) => slug)).toContain('helper');
  for (const channel of ['search', 'share-card', 'press-pack'] as const) expect(storiesFor(channel, 'en').map(({ slug }) => slug)).not.toContain('helper');
});

test('The day after the last day of its consent a story leaves every list, and its address remains as a tombstone', () => {
  byConsent();
  process.env['SITE_TODAY'] = '2024-07-01';
  province.editText('content/site.json', (text) => text);
  expect(slugs()).not.toContain('helper');
  expect(storiesFor('feed', 'en').map(({ slug }) => slug)).not.toContain('helper');
  expect(siteRoutes()).not.toContain('/stories/helper/');
  expect(tombstones()).toContain('helper');
  expect(hiddenRoutes()).toContain('/stories/helper/');
});

test('A withdrawn story is gone whatever else its folder holds, and its texts are not even read', () => {
  province.editText('content/stories/helper/en.mdx', () => 'not a text at all');
  writeFileSync(join(province.path, 'content/stories/helper/withdrawn.json'), '{ "date": "2024-06-01" }');
  province.editText('content/site.json', (text) => text);
  expect(slugs()).not.toContain('helper');
  expect(tombstones()).toContain('helper');
  rmSync(join(province.path, 'content/stories/helper/en.mdx'));
  rmSync(join(province.path, 'content/stories/helper/zh.mdx'));
  province.editText('content/site.json', (text) => text);
  expect(tombstones()).toContain('helper');
});

test('A withdrawal without a date is refused', async () => {
  mkdirSync(join(province.path, 'content/stories/other'));
  writeFileSync(join(province.path, 'content/stories/other/withdrawn.json'), '{}');
  province.editText('content/site.json', (text) => text);
  expect(await messageOf(checkAll)).toContain('withdrawn.json — date');
});

test.each([
  ['no basis', '', 'basis: published-report (with sources) or consent'],
  ['a basis that is none', 'basis: hearsay', 'basis: published-report (with sources) or consent'],
  ['consent without a word on what was agreed', 'basis: consent', 'consent with scope, given, expires'],
  ['consent without the site itself', consent.replace('site, feed', 'feed'), 'a list that begins with site'],
  ['consent without an end', consent.replace('  expires: 2024-06-30\n', ''), 'a date of the calendar'],
  ['consent that ends before it began', consent.replace('expires: 2024', 'expires: 2023'), 'a day after the one on which consent was given'],
  ['a minor’s consent without a guardian’s', consent.replace('adult', 'minor'), 'the day her guardian agreed'],
  ['a link in place of the reference', consent.replace('C-2024-001', 'https://files.example/consent.pdf'), 'never a name, a link or a file'],
  ['consent from a day to come', consent.replaceAll('2024-', '2025-').replace('C-2025', 'C-2024'), 'a day to come'],
  ['a guardian’s word from a day to come', consent.replace('age: adult', 'age: minor\n  guardian_agreed: 2024-07-01'), '2024-07-01, a day to come'],
])('A story with %s is refused', async (_, terms, words) => {
  byConsent(terms);
  expect(await messageOf(checkAll)).toContain(words);
});

test('An address of the site with a path is refused with file and field, in the words of the build’s option', async () => {
  const setAddress = (address: string) => province.editJson('content/site.json', (json) => Object.assign(json, { address }));
  setAddress('https://site.example/sub');
  expect(await messageOf(checkAll)).toMatch(/content\/site\.json — address\n(?:.*\n)*.*a sub-path goes into base/);
  setAddress('https://site.example/');
  await expect(checkAll()).resolves.toBeUndefined();
});

test('A minor’s story may be told when her guardian agreed too', async () => {
  byConsent(consent.replace('age: adult', 'age: minor\n  guardian_agreed: 2024-01-02'));
  expect(slugs()).toContain('helper');
});

test.each([
  ['of an unknown theme', (text: string) => text.replace('[helping]', '[gossip]'), 'unknown theme gossip'],
  ['that nobody reviewed', (text: string) => text.replace(/reviewed_by: .*\n/, ''), 'one or more of editor'],
  ['set in a county that no source has published', (text: string) => text.replace('"990100"', '"990101"'), 'a county, without a source'],
  ['with a source for its prefecture', (text: string) => text.replace('place: "990100"', 'place: "990100"\nplace_published_by: fixture'), 'only beside a county'],
])('A story %s is refused', async (_, edit, words) => {
  inBoth(edit);
  expect(await messageOf(checkAll)).toContain(words);
});

test('A story may name a county that one of its sources has published', async () => {
  inBoth((text) => text.replace('place: "990100"', 'place: "990101"\nplace_published_by: fixture'));
  await expect(checkAll()).resolves.toBeUndefined();
  expect(slugs()).toContain('helper');
});
