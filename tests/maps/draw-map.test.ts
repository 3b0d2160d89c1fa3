import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawMap } from '../../src/maps/draw-map.ts';
import { locatePlaces } from '../../src/maps/locate-places.ts';
import type { MapPlace, MapWords } from '../../src/maps/map-input.ts';
import { emptyRadius } from '../../src/maps/symbol-scale.ts';
import { parseMapPlan } from '../../src/places/label-places.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { estimated, fourLink, fourOutlines, fourPlaces, fourPlan, notPublished, reported, withheld } from '../fixtures/four-squares.ts';

const words: MapWords = { estimated: 'Estimated', notPublished: 'Not published', withheld: 'Withheld', legend: { volunteers: 'Left', children: 'Right', population: 'Residents', area: 'Area' } };
const draw = (places: readonly MapPlace[] = fourPlaces(), labels = fourPlan): string =>
  drawMap({ outlines: fourOutlines, labels, places, words, links: fourLink, title: 'A & B', describedBy: 'below', idPrefix: 't', locale: 'en' });
const path = (svg: string, classes: string): string | undefined => new RegExp(`<path class="${classes}" d="([^"]*)"`).exec(svg)?.[1];

describe('the map', () => {
  it('keeps legend and key below the land, unless the plan says the corners are free', () => {
    expect(draw()).toContain('<g transform="translate(-60 650)"><g class="map-discs"');
    const free = draw(fourPlaces(), { ...fourPlan, corners: 'free' });
    expect(free).toContain('viewBox="0 0 1000 660"');
    expect(free).not.toContain('translate(-60 650)');
  });

  it('is a group with a name, described by the words below it', () => {
    const svg = draw();
    expect(svg).toMatch(/^<svg class="map" viewBox="0 0 1000 910" role="group" aria-label="A &amp; B" aria-describedby="below"><g class="map-places"/);
    expect(svg).not.toContain('style=');
  });

  it('makes each place a link that says what is drawn there, and hides the drawing over it from those who hear it', () => {
    const svg = draw();
    const [places, over] = svg.split('<g class="map-over" aria-hidden="true">');
    expect(places?.match(/<a class="map-place" /g)).toHaveLength(4);
    expect(places).toContain('<a class="map-place" href="/places/990100/" data-code="990100" data-names="square-990100" data-go="- - - - - - - -"><title>All of 990100</title><path id="t-990100" class="map-area" d="m');
    expect(places).not.toContain('<text');
    expect(over).not.toContain('<a ');
    expect(over).not.toContain('<title');
  });

  it('is the same bytes for the same input', () => expect(draw()).toBe(draw()));

  it('says in class names which mode each half, number and word belongs to', () => {
    const svg = draw();
    expect(path(svg, 'map-volunteers in-both in-volunteers')).toMatch(/^(M\d+ [\d.]+a[\d.]+ [\d.]+ 0 0 0 0 [\d.]+z){4}$/);
    expect(path(svg, 'map-children in-both in-children')).toMatch(/^(M\d+ [\d.]+a[\d.]+ [\d.]+ 0 0 1 0 [\d.]+z){4}$/);
    expect(path(svg, 'map-population in-population')).toBeDefined();
    expect(svg).toContain('<tspan class="map-volunteers in-both in-volunteers">100</tspan><tspan class="in-both"> · </tspan><tspan class="map-children in-both in-children">400</tspan><tspan class="map-population in-population">9000</tspan>');
  });

  it('gives children and volunteers one scale: 400 children have twice the radius of 100 volunteers', () => {
    const svg = draw();
    const radius = (classes: string): number => Number(/a([\d.]+)/.exec(path(svg, classes) ?? '')?.[1]);
    expect(radius('map-children in-both in-children')).toBe(31);
    expect(radius('map-volunteers in-both in-volunteers')).toBe(15.5);
  });

  it('draws nothing but the label for a true zero', () => {
    const svg = draw(fourPlaces({ '990100': { volunteers: reported(0) } }));
    expect(path(svg, 'map-volunteers in-both in-volunteers')?.match(/M/g)).toHaveLength(3);
    expect(svg).toContain('>0</tspan>');
    expect(svg).not.toContain('map-unpublished');
  });

  it('draws an outline of one fixed size for a value that is not shown, dashed where it is withheld', () => {
    const svg = draw(fourPlaces({ '990100': { volunteers: withheld }, '990200': { children: notPublished } }));
    expect(path(svg, 'map-volunteers map-withheld in-both in-volunteers')).toContain(`a${emptyRadius} ${emptyRadius} `);
    expect(path(svg, 'map-children map-unpublished in-both in-children')).toContain(`a${emptyRadius} ${emptyRadius} `);
    expect(svg).toContain('>[c]</tspan>');
    expect(svg).toContain('Not published');
    expect(svg).toContain('Withheld');
    expect(draw()).not.toContain('Not published');
    expect(readFileSync('src/styles/map.css', 'utf8')).toMatch(/\.map-withheld \{\s+stroke-dasharray/);
  });

  it('carries the word Estimated in the modes with an estimate, and only there', () => {
    expect(draw()).toContain('<g class="in-both in-volunteers in-children"><rect');
    const sure = { volunteers: reported(1), children: reported(2) };
    expect(draw(fourPlaces({ '990100': sure, '990200': sure, '990300': sure, '990400': sure }))).not.toContain('Estimated');
    const guessed = { population: estimated(3) };
    expect(draw(fourPlaces({ '990100': guessed }))).toContain('<g class="in-both in-volunteers in-children in-population"><rect');
  });

  it('names every place on the wide map and a few on the narrow one', () => {
    const [wide, narrow] = draw().split('<g class="map-labels map-narrow">');
    expect(wide?.match(/Square \d/g)).toHaveLength(4);
    expect(narrow?.match(/Square \d/g)).toHaveLength(1);
  });

  it('leads from a number to its figure where it has an address, passed over by the Tab key', () => {
    const svg = draw(fourPlaces({ '990100': { volunteers: { ...estimated(100), href: '/figures/a/?b&c' } } }));
    expect(svg).toContain('<a class="map-volunteers in-both in-volunteers" tabindex="-1" href="/figures/a/?b&amp;c">100</a>');
    expect(svg.match(/href="\/figures\//g)).toHaveLength(1);
  });

  it('draws a leader only where one is asked for', () => {
    expect(draw().match(/class="map-leader" d="M[^M]+"/g)).toHaveLength(1);
  });

  it('escapes names, which are data', () => {
    const [first] = fourPlaces();
    expect(draw(first ? [{ ...first, name: '<b>&' }] : [])).toContain('&lt;b&gt;&amp;');
  });

  it('refuses a place that has no outline', () => {
    const [first] = fourPlaces();
    expect(() => draw(first ? [{ ...first, code: '990900' }] : [])).toThrow(/990900\) has no outline/);
  });

  it('puts the four symbols two by two', () => {
    const [nw, ne, sw, se] = locatePlaces(fourOutlines, fourPlan);
    expect(nw?.x).toBeLessThan(ne?.x ?? 0);
    expect(nw?.y).toBeLessThan(sw?.y ?? 0);
    expect(sw?.x).toBeLessThan(se?.x ?? 0);
    expect((nw?.x ?? 0) + (ne?.x ?? 0)).toBe(1000);
  });
});

it('draws the whole province, labels and legend, in at most 5.5 kB of brotli', () => {
  const read = (name: string): unknown => JSON.parse(readFileSync(`data/outlines/gansu.${name}.json`, 'utf8'));
  const outlines = parseOutlines(read('topo'));
  const codes = outlines.features.map(({ id }) => id);
  const places = codes.map((code, index) => ({ code, name: `Prefecture ${index}`, volunteers: estimated(1000 + 137 * index), children: estimated(1100 + 171 * index), population: reported(300_017 + 271_317 * index) }));
  const svg = drawMap({ outlines, labels: parseMapPlan(read('labels'), codes), places, words, links: fourLink, title: 'Title', describedBy: 'd', idPrefix: 'm', locale: 'zh' });
  expect(brotliCompressSync(svg).length).toBeLessThan(5500);
});
