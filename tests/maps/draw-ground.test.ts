import { expect, it } from 'vitest';
import { drawHatches, estimatedModes, groundOf } from '../../src/maps/draw-ground.ts';
import { fourPlaces, notPublished, reported, withheld } from '../fixtures/four-squares.ts';

it('hatches a place as soon as one value shown is estimated, and never for values that are not shown', () => {
  const [place] = fourPlaces({ '990100': { volunteers: reported(5) } });
  expect(place && groundOf(place, 'both')).toBe('estimated');
  expect(place && groundOf(place, 'volunteers')).toBe('reported');
  expect(place && groundOf(place, 'children')).toBe('estimated');
  expect(place && groundOf(place, 'population')).toBe('reported');
});

it('leaves a place plain that has no value, or a reported one only', () => {
  const [place] = fourPlaces({ '990100': { volunteers: withheld, children: notPublished } });
  expect(place && groundOf(place, 'both')).toBe('reported');
  const [half] = fourPlaces({ '990100': { volunteers: withheld, children: reported(7) } });
  expect(half && groundOf(half, 'both')).toBe('reported');
});

it('knows the modes with an estimate', () => {
  expect(estimatedModes(fourPlaces())).toEqual(['both', 'volunteers', 'children']);
  expect(estimatedModes([])).toEqual([]);
});

it('lays one hatch over places that are estimated in the same modes, on the areas that are drawn already', () => {
  const svg = drawHatches(fourPlaces(), 't');
  expect(svg.match(/<g /g)).toHaveLength(1);
  expect(svg).toContain('<g class="in-both in-volunteers in-children" fill="url(#t-hatch)"><use href="#t-990100"/><use href="#t-990200"/><use href="#t-990300"/><use href="#t-990400"/></g>');
});

it('hatches a square in the modes in which it is estimated, and not in the others', () => {
  const others = { volunteers: reported(1), children: reported(1) };
  const svg = drawHatches(fourPlaces({ '990100': { volunteers: reported(1) }, '990200': others, '990300': others, '990400': others }), 't');
  expect(svg).toContain('<g class="in-both in-children" fill="url(#t-hatch)"><use href="#t-990100"/></g>');
  expect(svg.match(/<use /g)).toHaveLength(1);
});

it('takes the hatch away while only what was reported is shown, where that can be chosen', () => {
  expect(drawHatches(fourPlaces(), 't', true)).toContain('class="in-both in-volunteers in-children if-any"');
  expect(drawHatches(fourPlaces(), 't')).not.toContain('if-any');
});

it('hatches nothing where nothing was published', () => {
  const none = { volunteers: notPublished, children: notPublished };
  expect(drawHatches(fourPlaces({ '990100': none, '990200': none, '990300': none, '990400': none }), 't')).not.toContain('<use');
});
