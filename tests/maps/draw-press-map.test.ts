import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { classLegend, discLegend } from '../../src/maps/draw-press-legend.ts';
import { drawPressMap, type PressWords } from '../../src/maps/draw-press-map.ts';
import type { MapPlace } from '../../src/maps/map-input.ts';
import { darkPigments, pigments } from '../../src/maps/pigments.ts';
import { pressGround, type PressPlace } from '../../src/maps/press-place.ts';
import type { TextMark } from '../../src/maps/write-text.ts';
import { estimated, fourOutlines, fourPlaces, fourPlan, notPublished, reported, withheld } from '../fixtures/four-squares.ts';

const words: PressWords = {
  title: 'Title & all',
  finding: 'Finding.',
  description: 'Description.',
  estimated: 'Estimated',
  notPublished: 'Not published',
  withheld: 'Withheld',
  note: 'Note.',
  foot: ['Sources.', 'Base map.', 'Licence.'],
};
const scale = (value: number) => value / 20;
const halves = [
  { side: 'left', fill: pigments.volunteers, words: 'Left' },
  { side: 'right', fill: pigments.children, words: 'Right' },
] as const;
const legend = discLegend({ meanings: halves, area: 'Area', largest: 400, scale, locale: 'en' });
/** A place of the map as a picture has it: two halves and their numbers. */
const pressed = ({ code, name, volunteers, children }: MapPlace): PressPlace => {
  const values = [volunteers, children].map((value, at) => ({ ...value, side: halves[at]!.side, fill: halves[at]!.fill, radius: value.value === null ? 8 : scale(value.value) }));
  return { code, name, ground: pressGround(values), values };
};
const draw = (places = fourPlaces(), plan = fourPlan) => drawPressMap({ outlines: fourOutlines, plan, places: places.map(pressed), legend, words, locale: 'en' });

/** Words that stand in a drawing, without their halos. */
const wordsIn = (svg: string): string[] => [...svg.matchAll(/<text(?![^>]*aria-hidden)[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);

test('Everything a reader must know stands in the picture itself.', () => {
  const all = wordsIn(draw());
  for (const needed of ['Title &amp; all', 'Finding.', 'Estimated', 'Left', 'Right', 'Area', 'Note.', 'Sources.', 'Base map.', 'Licence.', 'Square 1']) expect(all).toContain(needed);
});

test('The word “estimated” stands there exactly where an estimate is shown, and empty symbols are explained where there are any.', () => {
  const counted = fourPlaces(Object.fromEntries(fourPlaces().map(({ code }) => [code, { volunteers: reported(100), children: reported(400) }])));
  expect(wordsIn(draw(counted))).not.toContain('Estimated');
  expect(draw(counted)).not.toContain('url(#hatch)');
  const one = draw(counted.map((place, at) => (at === 0 ? { ...place, children: estimated(400) } : at === 1 ? { ...place, volunteers: withheld, children: notPublished } : place)));
  expect(wordsIn(one)).toEqual(expect.arrayContaining(['Estimated', 'Withheld', 'Not published', '[c]', '[x]']));
  expect(one).toContain('fill="url(#hatch)"');
});

test('A withheld count is an outline of no size, and there is no number in the drawing that could tell it.', () => {
  const [first, ...others] = fourPlaces();
  const drawn = draw([{ ...first!, volunteers: withheld, children: withheld }, ...others]);
  expect(drawn).toContain('stroke-dasharray="3 2"');
});

test('The file stands by itself: no style, class, script, link or named font.', () => {
  expect(draw()).not.toMatch(/style|class=|<script|href|@import|var\(|currentColor/i);
  expect(new Set([...draw().matchAll(/font-family="([^"]*)"/g)].map(([, name]) => name))).toEqual(new Set(['sans-serif']));
  expect([...draw().matchAll(/url\(([^)]*)\)/g)].every(([, target]) => target === '#hatch')).toBe(true);
});

test('It is an SVG that a program without a browser can read, in a language that it names.', async () => {
  const { format, width = 0, height = 0 } = await sharp(Buffer.from(draw())).metadata();
  expect({ format, wide: width > height }).toEqual({ format: 'svg', wide: false });
  expect(draw()).toContain('xml:lang="en"');
  expect(draw()).toContain('<title id="title">Title &amp; all</title><desc id="desc">Description.</desc>');
});

test('Where the corners are free, legend and key stand in them and the picture is lower.', () => {
  const heightOf = (svg: string) => Number(/ height="(\d+)"/.exec(svg)?.[1]);
  expect(heightOf(draw())).toBeGreaterThan(heightOf(draw(fourPlaces(), { ...fourPlan, corners: 'free' })) + 100);
});

test('A writer of shapes gets every word with its place, and the drawing then has no text.', () => {
  const marks: TextMark[] = [];
  const svg = drawPressMap({ outlines: fourOutlines, plan: fourPlan, places: fourPlaces().map(pressed), legend, words, locale: 'en', write: (mark) => (marks.push(mark), '') });
  expect(svg).not.toContain('<text');
  expect(svg, 'a group would move what the writer thinks is in its place').not.toContain('transform="translate');
  expect(marks.map((mark) => mark.words)).toEqual(expect.arrayContaining(['Title & all', 'Estimated', 'Square 4', '100', '400']));
});

test('A place of a class has the colour of the class, and the legend says what each colour is; a place of none is empty.', () => {
  const [first, second, ...others] = fourPlaces().map(pressed);
  const rate = (place: PressPlace, ground: PressPlace['ground'], text: string): PressPlace => ({ ...place, ground, values: [{ value: 2, standing: 'reported', text, side: 'full', radius: 0, fill: pigments.ink }] });
  const none = others.map((place) => ({ ...place, ground: 'empty' as const, values: [] }));
  const svg = drawPressMap({ outlines: fourOutlines, plan: fourPlan, places: [rate(first!, '#eeeeee', '1.2'), rate(second!, '#333333', '2.4'), ...none], legend: classLegend('Per head', [{ fill: '#eeeeee', words: '1.0–1.9' }, { fill: '#333333', words: '2.0–2.9' }], 'No rate'), words, locale: 'en' });
  expect(svg.match(/fill="#eeeeee"/g)).toHaveLength(2);
  expect(svg.match(/fill="#333333"/g)).toHaveLength(2);
  expect(wordsIn(svg)).toEqual(expect.arrayContaining(['1.2', '2.4', 'Per head', '1.0–1.9', '2.0–2.9', 'No rate']));
  expect(svg, 'a rate has no symbol').not.toMatch(/a\d+ \d+ 0 0/);
});

test('As tiles it draws no outline at all, and says the same.', () => {
  const tiles = { 990100: [0, 0], 990200: [1, 0], 990300: [0, 1], 990400: [1, 1] } as const;
  const svg = drawPressMap({ outlines: fourOutlines, plan: { ...fourPlan, corners: 'free' }, tiles, places: fourPlaces().map(pressed), legend, words, locale: 'en' });
  expect(wordsIn(svg).sort()).toEqual(wordsIn(draw()).sort());
  expect(svg.match(/ d="M[-\d. ]+h216v100H[-\d.]+z" fill="url\(#hatch\)"/g)).toHaveLength(4);
  expect(svg, 'an outline is a path of relative steps').not.toMatch(/ d="m/);
});

test('A loss is an open half, a gain a full one.', () => {
  const [first] = fourPlaces().map(pressed);
  const change = (value: number): PressPlace['values'][number] => ({ value, standing: 'reported', text: String(value), side: 'left', radius: 9, fill: pigments.volunteers, open: value < 0 });
  const drawn = (value: number) => drawPressMap({ outlines: fourOutlines, plan: fourPlan, places: [{ ...first!, ground: 'reported', values: [change(value)] }], legend: () => '', words, locale: 'en' });
  expect(drawn(-5)).toContain(`fill="none" stroke="${pigments.volunteers}"`);
  expect(drawn(5)).not.toContain(`stroke="${pigments.volunteers}"`);
});

test('The same input gives the same bytes.', () => {
  expect(draw()).toBe(draw());
});

describe('The colours of pictures are those of the site:', () => {
  const sheet = readFileSync('src/styles/tokens.css', 'utf8');
  const [light = '', dark = ''] = sheet.split('@media');
  const { ground, ...named } = pigments;
  test.each(Object.entries(named))('%s, light', (name, colour) => expect(light).toContain(`--${name}: ${colour};`));
  test.each(Object.entries(darkPigments))('%s, dark', (name, colour) => expect(dark).toContain(`--${name}: ${colour};`));
  test('land is the wash with 12% of loess, as map.css mixes it', () => {
    const parts = (colour: string) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    const [wash, loess] = [parts(pigments.wash), parts(pigments.loess)];
    expect(parts(ground)).toEqual(wash.map((part, at) => Math.round(part * 0.88 + (loess[at] ?? 0) * 0.12)));
    expect(readFileSync('src/styles/map.css', 'utf8')).toContain('color-mix(in srgb, var(--wash), var(--loess) 12%)');
  });
});
