import { describe, expect, it } from 'vitest';
import { drawSmallLand, drawSmallMap, repeatSmallMap } from '../../src/maps/draw-small-map.ts';
import { mapScales } from '../../src/maps/draw-symbols.ts';
import { outlineSheet, tileSheet } from '../../src/maps/small-sheet.ts';
import { fourOutlines, fourPlaces, fourPlan, notPublished, reported } from '../fixtures/four-squares.ts';

const sheets = { outlines: outlineSheet(fourOutlines, fourPlan), tiles: tileSheet({ 990100: [0, 0], 990200: [1, 0], 990300: [0, 1], 990400: [1, 1] }) };

describe.each(Object.entries(sheets))('A small map on %s', (_, sheet) => {
  const draw = (places = fourPlaces(), scales = mapScales(places)) => drawSmallMap({ sheet, places, scales, idPrefix: 's', name: 'A & B', id: 's-1' });

  it('uses the land that all of them share where the ground is the same throughout', () => {
    expect(drawSmallLand(sheet, 's')).toContain('<path id="s-land" d="');
    expect(draw()).toContain('<use href="#s-land" fill="url(#s-hatch)"/>');
    expect(draw()).toContain('aria-label="A &amp; B"');
  });

  it('hatches the estimated places only, and draws outlines where there is no number', () => {
    const svg = draw(fourPlaces({ 990100: { volunteers: reported(100), children: reported(400) }, 990200: { volunteers: notPublished, children: notPublished } }));
    expect(svg.match(/url\(#s-hatch\)/g)).toHaveLength(1);
    expect(svg.match(/class="map-ground"/g)).toHaveLength(1);
    expect(svg).toContain('map-unpublished');
  });

  it('takes its scale from all releases: a smaller one is drawn smaller', () => {
    const scales = mapScales([...fourPlaces(), ...fourPlaces({ 990100: { children: reported(1600) } })]);
    const radius = (svg: string) => Number(/map-children[^>]*d="M[^a]*a([\d.]+)/.exec(svg)?.[1]);
    expect(radius(draw(fourPlaces(), scales))).toBe(radius(draw()) / 2);
  });

  it('leaves residents out, which no release changes, and is repeated in a few bytes', () => {
    expect(draw()).not.toContain('map-population');
    expect(repeatSmallMap(sheet, 's-1', 'B').length).toBeLessThan(150);
  });
});
