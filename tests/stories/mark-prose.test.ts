import { expect, test } from 'vitest';
import { markProse } from '../../src/stories/mark-prose.ts';
import { splitBlocks } from '../../src/stories/split-blocks.ts';

const section = (id: string | undefined, inStep = true) => ({ id, twin: 'x', inStep });
const mark = (html: string, sections = [section(undefined), section('first'), section('second', false)], opening?: string) =>
  markProse(html, { sections, opening, besideHeading: ({ id }) => `<a href="#${id}">~</a>` });

test('HTML is cut into its outermost elements, whatever is in them', () => {
  const blocks = ['<p>a <b>b</b><br>c</p>\n', '<ul><li>d</li></ul>', '<div title="a > b"><div>e</div></div>', '<svg><path d="M0"/></svg>', '<hr>', '<!-- <p> --><p>f</p>'];
  expect(splitBlocks(blocks.join(''))).toEqual([...blocks.slice(0, 4), '<hr><!-- <p> -->', '<p>f</p>']);
  expect(splitBlocks('')).toEqual([]);
});

test('Headings get the id of their section and what stands beside them; paragraphs get a place in it', () => {
  expect(mark('<p>a</p><p class="b">b</p><h2 id="原来">甲</h2><ul><li>c</li></ul>')).toBe(
    '<p id="B0-1">a</p><p id="B0-2" class="b">b</p><div class="section-head"><h2 id="first">甲</h2><a href="#first">~</a></div><ul id="B1-1"><li>c</li></ul>',
  );
});

test('Where the two languages are not in step, paragraphs have no ids: they would lead astray', () => {
  expect(mark('<h2>A</h2><p>a</p><h3>B</h3><p>b</p>')).toMatch(/<p id="B1-1">a<\/p>.*<h3 id="second">.*<p>b<\/p>$/);
});

test('What has an id keeps it', () => {
  expect(mark('<figure id="x">a</figure>')).toBe('<figure id="x">a</figure>');
});

test('Only a first paragraph is an opening', () => {
  expect(mark('<p>a</p><p>b</p>', undefined, 'opening')).toBe('<p id="B0-1" class="opening">a</p><p id="B0-2">b</p>');
  expect(mark('<ul><li>a</li></ul>', undefined, 'opening')).not.toContain('opening');
});

test('An aside is framed with the paragraph it follows and with all text up to the next one that has any', () => {
  const note = '<aside class="margin-note" role="note">n</aside>';
  const framed = mark(`<p>a</p><p>b</p>${note}<p>c</p><h2>H</h2><p>d</p>${note}`, [section(undefined, false), section('first', false)]);
  expect(framed).toBe(
    `<p>a</p><div class="beside"><p>b</p>${note}<p>c</p><div class="section-head"><h2 id="first">H</h2><a href="#first">~</a></div></div><div class="beside"><p>d</p>${note}</div>`,
  );
});
