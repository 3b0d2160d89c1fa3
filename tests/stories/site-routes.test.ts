import { beforeEach, expect, test } from 'vitest';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { fileRoutes, siteRoutes } from '../../src/stories/site-routes.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

test('The routes are the fixed pages, the stories and the prefectures', () => {
  expect(siteRoutes()).toEqual([
    ...['/', '/map/', '/stories/', '/places/', '/data/', '/about/', '/accessibility/', '/corrections/', '/media-kit/', '/method/', '/privacy/', '/safeguarding/'],
    '/stories/helper/',
    '/stories/quiet/',
    ...['alder', 'birch', 'cedar', 'elm'].map((slug) => `/places/${slug}/`),
  ]);
});

test('The files are those that are written', () => {
  expect(fileRoutes()).toEqual(downloadFiles().map(({ route }) => route));
});
