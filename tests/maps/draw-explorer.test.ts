import { expect, it } from 'vitest';
import { drawChanges } from '../../src/maps/draw-changes.ts';
import { drawMap } from '../../src/maps/draw-map.ts';
import { locatePlaces } from '../../src/maps/locate-places.ts';
import type { Standing } from '../../src/figures/figure.ts';
import type { MapPlace, MapRate } from '../../src/maps/map-input.ts';
import { rampStep } from '../../src/maps/ramp-step.ts';
import { emptyRadius, symbolScale } from '../../src/maps/symbol-scale.ts';
import { estimated, fourLink, fourOutlines, fourPlaces, fourPlan, reported, withheld } from '../fixtures/four-squares.ts';

const words = { estimated: 'Estimated', notPublished: 'Not published', withheld: 'Withheld', legend: { volunteers: 'Left', children: 'Right', population: 'Residents', area: 'Area' } };
const draw = (places: readonly MapPlace[], more: { filter?: boolean; largest?: { paired: number; population: number; counties: number }; largestChange?: number } = {}): string =>
  drawMap({ outlines: fourOutlines, labels: fourPlan, places, links: fourLink, words, title: 'Map', describedBy: 'below', idPrefix: 't', locale: 'en', ...more });
const path = (svg: string, classes: string): string | undefined => new RegExp(`<path class="${classes}" d="([^"]*)"`).exec(svg)?.[1];
const radius = (svg: string, classes: string): number => Number(/a([\d.]+)/.exec(path(svg, classes) ?? '')?.[1]);

const none: MapRate = { step: null, text: '–' };
const rates = (step: number): NonNullable<MapPlace['rates']> => ({ 'volunteer-rate': { step, text: '8.7' }, 'child-rate': none, 'pairing-rate': none });

it('keeps one scale over all releases: a release with smaller numbers has smaller symbols', () => {
  const alone = draw(fourPlaces());
  const among = draw(fourPlaces(), { largest: { paired: 1600, population: 9000, counties: 0 } });
  expect(radius(alone, 'map-children in-both in-children')).toBe(31);
  expect(radius(among, 'map-children in-both in-children')).toBe(15.5);
  expect(radius(among, 'map-volunteers in-both in-volunteers')).toBe(7.8);
});

it('fills a place by the step of its rate, and leaves one without an honest rate unfilled', () => {
  const svg = draw(fourPlaces({ '990100': { rates: rates(4), volunteers: reported(1), children: reported(2) }, '990200': { rates: { ...rates(1), 'volunteer-rate': none } } }));
  expect(svg).toContain('<path id="t-990100" class="map-area is-reported v4"');
  expect(svg).toContain('<path id="t-990200" class="map-area is-estimated"');
  expect(svg).toContain('<tspan class="in-volunteer-rate">8.7</tspan></text>');
  expect(svg).toContain('<tspan class="in-volunteer-rate">–</tspan></text>');
});

it('names places only in a mode no place has a number for: words say why', () => {
  const svg = draw(fourPlaces({ '990100': { rates: rates(4), change: { volunteers: { difference: null, text: '–' }, children: { difference: null, text: '–' } } } }));
  expect(svg).not.toMatch(/in-child-rate|in-pairing-rate|in-change/);
});

it('marks why a rate or a change is missing as it marks a missing count: hatched, a ring, a dashed ring', () => {
  const without = (standing: Standing): Partial<MapPlace> => ({ rates: { ...rates(1), 'volunteer-rate': { ...none, standing } } });
  const svg = draw(fourPlaces({ '990100': { rates: rates(4) }, '990200': without('withheld'), '990300': without('not-published'), '990400': without('estimated') }));
  const centre = (code: string): string => { const { x, y } = locatePlaces(fourOutlines, fourPlan).find((point) => point.code === code)!; return `M${x} ${y - emptyRadius}`; };
  expect(path(svg, 'map-withheld in-volunteer-rate')).toContain(centre('990200'));
  expect(path(svg, 'map-unpublished in-volunteer-rate')).toContain(centre('990300'));
  expect(svg).toContain('<g class="in-volunteer-rate" fill="url(#t-hatch)"><use href="#t-990400"/></g>');
  // And the key says what each of them means.
  for (const word of ['Withheld', 'Not published', 'Estimated']) expect(svg).toMatch(new RegExp(`<g class="in-volunteer-rate">(?:(?!</g>).)*>${word}<`));

  const changed = draw(fourPlaces({ '990100': { change: { volunteers: { difference: 5, text: '+5' }, children: { difference: null, text: '–', standing: 'withheld' } } } }), { largestChange: 5 });
  expect(path(changed, 'map-withheld in-change')).toMatch(/a8 8 0 0 1/);
});

it('puts the sizes of published numbers on the land, for the legend to pick out', () => {
  const svg = draw(fourPlaces({ '990100': { rates: rates(4), volunteers: reported(1), sizes: { volunteers: 1, population: 3 } } }));
  expect(svg).toContain('class="map-area is-reported is-estimated a1 r3 v4"');
});

it('spreads few classes over the whole ramp, so that the lowest and the highest always look unlike', () => {
  expect([0, 1, 2, 3, 4].map((at) => rampStep(at, 5))).toEqual([1, 2, 3, 4, 5]);
  expect([0, 1, 2].map((at) => rampStep(at, 3))).toEqual([1, 3, 5]);
  expect([0, 1].map((at) => rampStep(at, 2))).toEqual([1, 5]);
  expect(rampStep(0, 1)).toBe(3);
  expect(rampStep(-1, 3)).toBeNull();
});

it('draws what grew as full halves and what shrank as open ones, each as large as the difference', () => {
  const change = (volunteers: number | null, children: number | null): Partial<MapPlace> => ({ change: { volunteers: { difference: volunteers, text: '' }, children: { difference: children, text: '' } } });
  const places = fourPlaces({ '990100': change(400, -100), '990200': change(0, null) });
  const svg = drawChanges(places, locatePlaces(fourOutlines, fourPlan), symbolScale([400]));
  expect(radius(svg, 'map-volunteers in-change')).toBe(31);
  expect(radius(svg, 'map-children map-loss in-change')).toBe(15.5);
  expect(svg.match(/<path/g)).toHaveLength(2);
});

it('shows a number with its sign, and a dash where nothing can be compared', () => {
  const svg = draw(fourPlaces({ '990100': { change: { volunteers: { difference: 5, text: '+5' }, children: { difference: null, text: '–' } } } }), { largestChange: 5 });
  expect(svg).toContain('<tspan class="map-volunteers in-change">+5</tspan><tspan class="in-change"> · </tspan><tspan class="map-children in-change">–</tspan>');
});

it('lets estimates give way to outlines, dashes and a word while only what was reported is shown', () => {
  const svg = draw(fourPlaces({ '990100': { volunteers: reported(100), children: withheld } }), { filter: true });
  // One reported count stays; three estimates give way.
  expect(path(svg, 'map-volunteers in-both in-volunteers')?.match(/M/g)).toHaveLength(1);
  expect(path(svg, 'map-volunteers in-both in-volunteers if-any')?.match(/M/g)).toHaveLength(3);
  expect(path(svg, 'map-volunteers map-unpublished in-both in-volunteers if-reported')?.match(/M/g)).toHaveLength(3);
  // What is withheld stays withheld: it is not said to be unpublished.
  expect(path(svg, 'map-children map-withheld in-both in-children')?.match(/M/g)).toHaveLength(1);
  expect(path(svg, 'map-children map-unpublished in-both in-children if-reported')?.match(/M/g)).toHaveLength(3);
  expect(svg).toContain('<tspan class="if-any">400</tspan><tspan class="if-reported">–</tspan>');
  expect(svg).toMatch(/<g class="in-both in-volunteers in-children if-reported"><svg[^>]*><path class="map-unpublished"[^>]*\/><\/svg><text[^>]*>Not published</);
});

it('draws no state of the filter where there is none', () => {
  expect(draw(fourPlaces({ '990100': { volunteers: estimated(3) } }))).not.toMatch(/if-(any|reported)/);
});
