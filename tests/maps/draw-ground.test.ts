import { expect, it } from 'vitest';
import { drawGround, estimatedModes, groundOf } from '../../src/maps/draw-ground.ts';
import { fourOutlines, fourPlaces, notPublished, reported, withheld } from '../fixtures/four-squares.ts';

const project = ([x, y]: [number, number]) => [(x - 100) * 10, (38 - y) * 10] as const;
const draw = (places: ReturnType<typeof fourPlaces>): string => drawGround({ outlines: fourOutlines, places, project, idPrefix: 't' });

it('hatches a place as soon as one value shown is estimated, and never for values that are not shown', () => {
  const [place] = fourPlaces({ '990100': { volunteers: reported(5) } });
  expect(place && groundOf(place, 'both')).toBe('estimated');
  expect(place && groundOf(place, 'volunteers')).toBe('reported');
  expect(place && groundOf(place, 'children')).toBe('estimated');
  expect(place && groundOf(place, 'population')).toBe('reported');
});

it('leaves a place with no value empty, and one with a single value plain', () => {
  const [place] = fourPlaces({ '990100': { volunteers: withheld, children: notPublished } });
  expect(place && groundOf(place, 'both')).toBe('empty');
  const [half] = fourPlaces({ '990100': { volunteers: withheld, children: reported(7) } });
  expect(half && groundOf(half, 'both')).toBe('reported');
});

it('knows the modes with an estimate', () => {
  expect(estimatedModes(fourPlaces())).toEqual(['both', 'volunteers', 'children']);
  expect(estimatedModes([])).toEqual([]);
});

it('writes the province once where every place has the same ground, and uses it again', () => {
  const svg = draw(fourPlaces());
  expect(svg).toContain('<use href="#t-land" fill="url(#t-hatch)" class="in-both in-volunteers in-children"/>');
  expect(svg).toContain('<use href="#t-land" class="map-ground in-population"/>');
  expect(svg.match(/<path [^>]*d="m/g)).toHaveLength(2);
});

it('draws a hatched square beside plain ones where only that one is estimated', () => {
  const others = { volunteers: reported(1), children: reported(1) };
  const svg = draw(fourPlaces({ '990200': others, '990300': others, '990400': others }));
  const hatched = /<path d="([^"]+)" fill="url\(#t-hatch\)" class="in-both in-volunteers in-children"\/>/.exec(svg);
  // The north-western square, whichever corner it starts from: ten units wide and high.
  expect(hatched?.[1]).toMatch(/^m(0|10) (0|10)(( 0|-0|)[ -]?10( 0)?|[ -]10 0| 0 10| 0-10){3}z$/);
});

it('fills nothing where nothing was published', () => {
  const none = { volunteers: notPublished, children: notPublished };
  const svg = draw(fourPlaces({ '990100': none, '990200': none, '990300': none, '990400': none }));
  expect(svg).not.toContain('fill="url(#t-hatch)"');
  expect(svg).not.toContain('in-both');
  expect(svg).toContain('class="map-edge"');
});
