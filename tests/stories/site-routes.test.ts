import { beforeEach, expect, test } from 'vitest';
import { mediaKits } from '../../src/components/kit/media-kit.ts';
import { placeFiles } from '../../src/downloads/place-files.ts';
import { comparisonFiles, releaseListFile } from '../../src/downloads/release-pages.ts';
import { filesOf } from '../../src/downloads/release-files.ts';
import { figureAddresses } from '../../src/figures/figure-addresses.ts';
import { figureLives } from '../../src/figures/figure-life.ts';
import { releaseNames } from '../../src/figures/release-names.ts';
import { fileRoutes, hiddenRoutes, siteRoutes } from '../../src/stories/site-routes.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

beforeEach(() => void copyProvince());

test('The routes are the fixed pages, the pages of words, each list of stories, the stories, the prefectures and the figures', () => {
  expect(siteRoutes()).toEqual([
    ...['/', '/places/', '/data/', '/data/explore/', '/data/code-book/', '/data/api/', '/data/releases/', '/charts/', '/figures/', '/check/', '/data/releases/2021-01-01/', '/data/releases/2022-01-01/', '/map/'],
    ...['volunteers', 'children', 'volunteers-per-10000', 'children-per-10000', 'children-per-volunteer', 'residents', 'counties', 'change', 'reported', 'tiles', '2021-01-01', '2021-01-01/tiles', '2022-01-01', '2022-01-01/tiles', 'over-time'].map((route) => `/map/${route}/`),
    ...['/about/', '/accessibility/', '/corrections/', '/media-kit/', '/method/', '/privacy/', '/safeguarding/'],
    ...['/stories/', '/stories/on/helping/', '/stories/in/alder/', '/stories/in/alder/on/helping/'],
    ...['/stories/on/counting/', '/stories/in/birch/', '/stories/in/birch/on/counting/'],
    ...['/stories/helper/', '/stories/quiet/'],
    ...['alder', 'birch', 'cedar', 'elm'].map((slug) => `/places/${slug}/`),
    ...figureAddresses().map(({ id }) => `/figures/${id}/`),
  ]);
});

test('A story that was withdrawn, and one whose consent is over, keep their addresses, hidden from search engines like the search itself', () => {
  expect(hiddenRoutes()).toEqual(['/search/', '/data/releases/2021-01-01..2022-01-01/', '/stories/gone/', '/stories/ended/']);
});

// Draws the media kits’ maps, which on a busy machine takes its time.
test('The files are those that are written', async () => {
  const kits = await mediaKits();
  const figures = fileRoutes().filter((route) => route.startsWith('/figures/'));
  // Not made here, since that draws every map of every release; that they have these addresses is tested where they are.
  const packs = ['2021-01-01', '2022-01-01', 'latest'].flatMap((release) => [`/data/${release}/press-pack.en.zip`, `/data/${release}/press-pack.zh.zip`]);
  const described = ['/data/catalog.jsonld', '/data/catalog.ttl', '/data/openapi.json', '/llms.txt', '/zh/llms.txt'];
  expect(fileRoutes().filter((route) => !figures.includes(route))).toEqual([...[...releaseNames().flatMap(filesOf), ...placeFiles(), ...kits].map(({ route }) => route), ...packs, ...[releaseListFile(), ...comparisonFiles()].map(({ route }) => route), ...described]);
  expect(figures.length).toBe(figureAddresses().length + 3 * figureLives().size);
});
