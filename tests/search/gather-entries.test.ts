import { beforeEach, expect, test } from 'vitest';
import type { Entry } from '../../tools/build/search/entry.ts';
import { gatherEntries } from '../../tools/build/search/gather-entries.ts';
import { writeRecord } from '../../tools/build/search/write-record.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

const entries = (locale: 'en' | 'zh' = 'en'): Entry[] => gatherEntries(locale, (route) => `The text of ${route}`);
const find = (route: string, locale: 'en' | 'zh' = 'en') => entries(locale).find((entry) => entry.route === route);

test('A story is found where its basis lets it be: not one agreed to for its page alone, nor one that is over or withdrawn', () => {
  expect(find('/stories/helper/')?.text).toContain('The text of /stories/helper/');
  for (const slug of ['quiet', 'ended', 'gone']) expect(find(`/stories/${slug}/`), slug).toBeUndefined();
  expect(JSON.stringify(entries())).not.toMatch(/finch|wren/i);
});

test('The page of a story that may not be searched is not even read', () => {
  const read: string[] = [];
  gatherEntries('en', (route) => (read.push(route), ''));
  expect(read.filter((route) => route.startsWith('/stories/'))).toEqual(['/stories/helper/']);
});

test('A figure carries its number in the forms people type, in both languages', () => {
  const figure = entries().find(({ kind, title }) => kind === 'figure' && /\d,\d{3}/.test(title));
  const [number = ''] = /\d{1,3}(?:,\d{3})+/.exec(figure?.title ?? '') ?? [];
  expect(figure?.names).toContain(number.replaceAll(',', ''));
  expect(figure?.names).toContain(number);
});

test('An estimate says so in its kind and in its title', () => {
  const estimates = entries().filter(({ kind }) => kind === 'estimate');
  expect(estimates.length).toBeGreaterThan(0);
  for (const { title } of estimates) expect(title).toMatch(/about [\d,]+ \(estimate\)$/);
});

test('A count that is withheld or not published has its status where the number would stand, and no number among its names', () => {
  const without = entries().filter(({ kind, title }) => kind === 'figure' && /: (?:Withheld|Not published|Not applicable)$/.test(title));
  expect(without.length).toBeGreaterThan(0);
  for (const { names } of without) expect(names.filter((name) => /^[\d,.]+(?:万| million)?$/.test(name))).toEqual([]);
});

test('Each thing knows its name in the other language', () => {
  expect(find('/places/alder/', 'zh')?.names).toContain('Alder');
  expect(find('/places/alder/')?.names).toContain('甲州');
  expect(find('/about/', 'zh')?.names).toContain(find('/about/')?.title);
});

test('Both languages have the same things', () => {
  expect(entries('zh').map(({ kind, route }) => `${kind} ${route}`)).toEqual(entries().map(({ kind, route }) => `${kind} ${route}`));
});

test('What an entry is only found by stands behind the border, and every sign is escaped', () => {
  const html = writeRecord({ kind: 'page', route: '/x/', title: '“A” <b> & 爱心', text: '他&她', names: ['甲州'] }, 'und');
  expect(html).toContain('<h1 data-pagefind-weight="8">“A” &lt;b&gt; &amp; 爱 心</h1>');
  expect(html).toContain('他&amp; 她 ¶ <span data-pagefind-weight="3">甲 州</span>');
  expect(html).toContain('data-title="“A” &lt;b&gt; &amp; 爱心"');
});
