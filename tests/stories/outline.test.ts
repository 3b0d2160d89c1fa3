import { expect, test } from 'vitest';
import { outlineOf } from '../../src/stories/outline.ts';

const outline = (body: string) => outlineOf(body).map(({ heading, blocks }) => [heading ? `${heading.depth} ${heading.words}` : '', blocks]);

test('A text is cut at its headings, and the paragraphs, lists and pictures of each section are counted', () => {
  const body = 'One.\n\nTwo,\nstill two.\n\n## First\n\nThree.\n\n- a\n- b\n\n- c\n\n<Timeline>\n<Event date="2024">x</Event>\n</Timeline>\n\n### Second\nFour.\n';
  expect(outline(body)).toEqual([['', 2], ['2 First', 3], ['3 Second', 1]]);
});

test('What stands before the first heading is a section, empty or not', () => {
  expect(outline('## A\n\nx')).toEqual([['', 0], ['2 A', 1]]);
  expect(outline('')).toEqual([['', 0]]);
});

test('Comments are no paragraphs, and markup is no part of a heading’s words', () => {
  expect(outline('{/* a note */}\n\nx\n\n## A *b* [c](/map/) `d` ##\n\n{/* another */}')).toEqual([['', 1], ['2 A b c d', 0]]);
});

test('A heading says where it begins', () => {
  const body = '\nx\n\n## A\n\ny\n\n## B\n';
  expect(outlineOf(body).map(({ heading }) => heading && body.slice(heading.index, heading.index + 4))).toEqual([undefined, '## A', '## B']);
});
