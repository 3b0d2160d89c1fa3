import { describe, expect, it } from 'vitest';
import { drawTileLocator } from '../../src/maps/draw-tile-locator.ts';
import { drawTiles } from '../../src/maps/draw-tiles.ts';
import { frameTiles, tileHeight } from '../../src/maps/tile-frame.ts';
import { estimated, fourPlaces, notPublished, reported, withheld } from '../fixtures/four-squares.ts';

const tiles = { 990100: [0, 0], 990200: [1, 0], 990300: [0, 1], 990400: [1, 1] } as const;
const words = {
  estimated: 'Estimated',
  notPublished: 'Not published',
  withheld: 'Withheld',
  legend: { volunteers: 'Left', children: 'Right', population: 'All', area: 'Area' },
};
const links = (code: string) => ({ href: `/places/${code}/`, says: `Square ${code[3]} & more`, names: `square ${code[3]}`, go: '- - - - - - - -' });
const draw = (places = fourPlaces()): string => drawTiles({ tiles, places, words, title: 'Title', describedBy: 'd', links, idPrefix: 'x', locale: 'en' });

/** One place’s link and what is drawn over it. */
const tileOf = (svg: string, code: string): string => svg.slice(svg.indexOf(`<a class="map-place" href="/places/${code}/"`)).split('</g></svg><svg ')[0] ?? '';

describe('A tile', () => {
  it('is a link that says in a sentence what it shows, and bears its name and both numbers', () => {
    const tile = tileOf(draw(), '990100');
    expect(tile).toContain('<title>Square 1 &amp; more</title>');
    expect(tile).toContain('>Square 1</text>');
    expect(tile).toMatch(/map-volunteers [^>]*in-both[^>]*>100</);
    expect(tile).toMatch(/map-children [^>]*in-both[^>]*>400</);
  });

  it('leads from a number to its figure, beside its own link and not within it', () => {
    const tile = tileOf(draw(fourPlaces({ 990100: { children: { ...estimated(400), href: '/figures/a/' } } })), '990100');
    const [link, over] = tile.split('<g class="map-over"');
    expect(link?.match(/<a /g)).toHaveLength(1);
    expect(link).toContain('</a>');
    // In the mode of both counts, and in that of the children.
    expect(over?.match(/<a tabindex="-1" href="\/figures\/a\/">400<\/a>/g)).toHaveLength(2);
    expect(over?.match(/<a /g)).toHaveLength(2);
  });

  it('is hatched exactly in the modes in which a number on it is estimated', () => {
    expect(tileOf(draw(), '990100')).toContain('<rect class="tile-box in-both in-volunteers in-children" fill="url(#x-hatch)"/>');
    const half = draw(fourPlaces({ 990100: { volunteers: reported(100), children: estimated(400) } }));
    expect(tileOf(half, '990100')).toContain('<rect class="tile-box in-both in-children" fill="url(#x-hatch)"/>');
    const counted = draw(fourPlaces({ 990100: { volunteers: reported(100), children: reported(400) } }));
    expect(tileOf(counted, '990100')).not.toContain('hatch');
  });

  it('draws an empty symbol for a number that is withheld or not published, and none for a true zero', () => {
    const svg = draw(fourPlaces({ 990100: { volunteers: withheld, children: notPublished }, 990200: { volunteers: reported(0) } }));
    expect(tileOf(svg, '990100')).toContain('map-volunteers map-withheld');
    expect(tileOf(svg, '990100')).toContain('map-children map-unpublished');
    expect(tileOf(svg, '990200')).not.toMatch(/<path class="map-volunteers/);
    expect(svg).toContain('>Withheld</text>');
    expect(svg).toContain('>Not published</text>');
  });

  it('makes the symbol’s area proportional: four times the people, twice the radius', () => {
    const radii = [...tileOf(draw(), '990100').matchAll(/<path class="map-(volunteers|children)[^>]*d="M0 -?[\d.]+a([\d.]+)/g)].map(([, , r]) => Number(r));
    expect(radii).toEqual([15.5, 31]);
  });

  it('is drawn narrower on a phone where its name is long', () => {
    const named = (name: string) => tileOf(draw(fourPlaces({ 990100: { name } })), '990100');
    expect(named('Elm')).not.toContain('tile-long');
    expect(named('Jay-you-x')).toContain('map-name tile-long"');
    expect(named('A very long name')).toContain('map-name tile-longest"');
  });
});

describe('The drawing', () => {
  it('has no viewBox, so that letters keep their size, and draws no boundary', () => {
    const svg = draw();
    expect(svg).toMatch(/^<svg class="map tile-map" width="100%" height="[\d.]+em" role="group" aria-label="Title"/);
    expect(svg).not.toMatch(/map-borders|map-edge|<path[^>]* d="m/);
  });

  it('is the same each time, and refuses a place that has no tile', () => {
    expect(draw()).toBe(draw());
    expect(() => drawTiles({ tiles: { 990100: [0, 0] }, places: fourPlaces(), words, title: '', describedBy: '', links, idPrefix: 'x', locale: 'en' })).toThrow('990200 has no tile');
  });
});

describe('The frame', () => {
  it('puts legend and key below where all cells are taken', () => {
    const frame = frameTiles(tiles);
    expect(frame.legend.y).toBeGreaterThanOrEqual(2 * tileHeight);
    expect(frame.key.y).toBeGreaterThanOrEqual(frame.legend.y + frame.legend.height);
    expect(frame.height).toBe(frame.key.y + frame.key.height);
  });

  /*
   *  a . . .
   *  . . . b
   */
  it('puts them into free cells where there are enough: the legend in the upper right, the key in the lower left', () => {
    const frame = frameTiles({ a: [0, 0], b: [3, 1] });
    expect(frame.legend).toEqual({ x: 25, y: 0, width: 75, height: tileHeight });
    expect(frame.key).toEqual({ x: 0, y: tileHeight, width: 50, height: tileHeight });
    expect(frame.height).toBe(2 * tileHeight);
  });
});

describe('A tile locator', () => {
  it('fills one tile and leaves the others', () => {
    const svg = drawTileLocator({ tiles, code: '990200', title: 'Square 2 & all' });
    expect(svg).toContain('aria-label="Square 2 &amp; all"');
    expect(/locator-land" d="([^"]+)/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(3);
    expect(/locator-place" d="([^"]+)/.exec(svg)?.[1]?.match(/M/g)).toHaveLength(1);
    expect(() => drawTileLocator({ tiles, code: '990900', title: '' })).toThrow('990900 has no tile');
  });
});
