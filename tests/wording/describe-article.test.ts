import { expect, test } from 'vitest';
import { siteSettings, openBook } from '../../src/figures/figure-book.ts';
import { describeArticle } from '../../src/wording/describe-article.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

test('A story’s author is the site and no person, its sources are cited, its way from home is told', () => {
  copyProvince();
  const sources = [...openBook().code.sources.values()].slice(0, 1);
  const words = { locale: 'en', title: 'Tea', dek: 'A cup.', written: '2022-01-01', page: '/stories/tea/', picture: undefined, home: '/', index: { name: 'Stories', address: '/stories/' }, sources } as const;
  const [article, way] = (describeArticle(words, siteSettings()) as { '@graph': [Record<string, unknown>, { itemListElement: { position: number; item: string }[] }] })['@graph'];
  expect(article).toMatchObject({ '@type': 'Article', headline: 'Tea', inLanguage: 'en', datePublished: '2022-01-01', author: { '@type': 'Organization', name: 'Helpers of Sample' }, citation: [{ url: sources[0]?.url }] });
  expect(article).not.toHaveProperty('image');
  expect(JSON.stringify(article)).not.toContain('Person');
  expect(way.itemListElement.map(({ position, item }) => [position, item])).toEqual([[1, '/'], [2, '/stories/'], [3, '/stories/tea/']]);
});
