import { openBook } from '../figures/figure-book.ts';
import { storiesIn } from './story-shelf.ts';

/** Pages every site has, whatever its province. */
const fixedRoutes = ['/', '/map/', '/stories/', '/places/', '/data/', '/method/', '/about/'];

/** Every page of the site, without language and base path: fixed pages, stories, prefectures. */
export const siteRoutes = (): readonly string[] => [
  ...fixedRoutes,
  ...storiesIn('en').map((story) => `/stories/${story.slug}/`),
  ...openBook().prefectures.map((place) => `/places/${place.slug}/`),
];

/** Every file to take away, without base path; the same in both languages. */
export const fileRoutes = (): readonly string[] =>
  [...openBook().releases.map(({ release }) => release), 'latest'].flatMap((name) => [`/data/${name}.csv`, `/data/${name}.json`]);
