import { beforeAll, expect, test } from 'vitest';
import { dataFeedOf } from '../../../tools/build/feeds/data-feed-of.ts';
import { readProvince } from '../../fixtures/six-releases.ts';

beforeAll(() => readProvince('six'));

test('The feed holds every release and every correction, the newest first', () => {
  const { items, updated } = dataFeedOf('en', 'https://site.example');
  expect(items.map(({ written }) => written)).toEqual(['2025-07-15', '2025-01-15', '2025-01-15', '2024-07-15', '2024-01-15', '2023-07-15', '2023-01-15']);
  expect(updated).toBe('2025-07-15');
  expect(items[1]?.address).toBe('https://site.example/data/releases/2025-01-15/');
  expect(items[2]).toMatchObject({
    address: 'https://site.example/data/#correction-2025-01-15-birch-pupils-2024-07-01',
    summary: '1,100 → 1,010. Birch had counted some pupils twice.',
  });
});

test('An estimate that gave way to a count is still called one', () => {
  expect(dataFeedOf('en', '').items[0]?.html).toContain('Fir: about 1,300 (Estimated) → 1,300 (Reported, ');
});

test('A release tells each figure it brought with how it stands, in the language of the feed', () => {
  const [newest] = dataFeedOf('en', '').items;
  expect(newest?.html).toMatch(/<h2>Of a later date<\/h2>\n<ul>[\s\S]*Alder: 1,000 → 1,040 \(Reported, [\s\S]*<h2>Estimated anew<\/h2>/);
  expect(dataFeedOf('zh', '').items[0]?.html).toMatch(/<h2>重新估算<\/h2>\n<ul><li>[\s\S]*（估算，/);
});

test('Names are for good: other addresses change none, and no two are the same', () => {
  const ids = (locale: 'en' | 'zh', address: string) => dataFeedOf(locale, address).items.map(({ id }) => id);
  expect(ids('en', 'https://site.example')).toEqual(ids('en', ''));
  expect(new Set([...ids('en', ''), ...ids('zh', '')]).size).toBe(14);
});
