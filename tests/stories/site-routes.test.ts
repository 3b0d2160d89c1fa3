import { beforeEach, expect, test } from 'vitest';
import { mediaKits } from '../../src/components/kit/media-kit.ts';
import { downloadFiles } from '../../src/downloads/download-files.ts';
import { placeFiles } from '../../src/downloads/place-files.ts';
import { fileRoutes, hiddenRoutes, siteRoutes } from '../../src/stories/site-routes.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

test('The routes are the fixed pages, the pages of words, each list of stories, the stories and the prefectures', () => {
  expect(siteRoutes()).toEqual([
    ...['/', '/places/', '/data/', '/charts/', '/map/'],
    ...['volunteers', 'children', 'volunteers-per-10000', 'children-per-10000', 'children-per-volunteer', 'residents', 'counties', 'change', 'reported', 'tiles', '2021-01-01', '2021-01-01/tiles', '2022-01-01', '2022-01-01/tiles', 'over-time'].map((route) => `/map/${route}/`),
    ...['/about/', '/accessibility/', '/corrections/', '/media-kit/', '/method/', '/privacy/', '/safeguarding/'],
    ...['/stories/', '/stories/on/helping/', '/stories/in/alder/', '/stories/in/alder/on/helping/'],
    ...['/stories/on/counting/', '/stories/in/birch/', '/stories/in/birch/on/counting/'],
    ...['/stories/helper/', '/stories/quiet/'],
    ...['alder', 'birch', 'cedar', 'elm'].map((slug) => `/places/${slug}/`),
  ]);
});

test('A story that was withdrawn, and one whose consent is over, keep their addresses, hidden from search engines like the search itself', () => {
  expect(hiddenRoutes()).toEqual(['/search/', '/stories/gone/', '/stories/ended/']);
});

test('The files are those that are written', async () => {
  const kits = await mediaKits();
  expect(fileRoutes()).toEqual([...downloadFiles(), ...placeFiles(), ...kits].map(({ route }) => route));
});
