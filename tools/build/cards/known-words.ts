import { openBook, siteSettings } from '../../../src/figures/figure-book.ts';
import { storiesIn } from '../../../src/stories/story-shelf.ts';
import { readThemes } from '../../../src/stories/themes.ts';

/**
 * Chinese words that a title is likely to hold and that should not be torn apart at the end of a line: Chinese has no
 * spaces to show where words end, so those that the data and the content know are told.
 */
export function knownWords(): readonly string[] {
  const { name, short_name, programme, authority } = siteSettings();
  const { places, measures } = openBook().code;
  const words = [
    ...[name, short_name, programme, authority].map(({ zh }) => zh),
    ...[...places.values()].flatMap((place) => [place.full_name.zh, place.name.zh]),
    ...[...measures.values()].flatMap(({ label, counted_as }) => [label.zh, counted_as.zh.noun]),
    ...[...readThemes().values()].map(({ label }) => label.zh),
    ...storiesIn('zh').flatMap(({ head }) => (head.kind === 'volunteer' ? head.volunteer : [])),
  ];
  // Longest first: the name of a prefecture holds that of its city.
  return [...new Set(words)].filter((word) => word.length > 1 && word.length < 9).sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
