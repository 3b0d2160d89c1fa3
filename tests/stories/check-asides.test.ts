import { expect, test } from 'vitest';
import { checkAsides } from '../../src/stories/check-asides.ts';
import { checkBlocks } from '../../src/stories/check-blocks.ts';
import { checkTags } from '../../src/stories/check-tags.ts';
import { textOf } from './text-of.ts';

const check = (body: string) => () => {
  const text = textOf(body);
  checkTags(text);
  checkBlocks(text);
  checkAsides(text);
};

test.each([
  ['that begins the text', '<Aside>Note.</Aside>\n\nText.', /line 1, column 1[\s\S]*follows no paragraph/],
  ['that begins it after a comment', '{/* x */}\n\n<Aside>Note.</Aside>', /follows no paragraph/],
  ['right after a heading', 'Text.\n\n## A\n\n<Aside>Note.</Aside>', /line 5, column 1[\s\S]*follows no paragraph/],
  ['right after another', 'Text.\n\n<Aside>Note.</Aside>\n\n<Aside>Note.</Aside>', /line 5, column 1[\s\S]*follows no paragraph[\s\S]*旁注前面没有段落/],
  ['without words', 'Text.\n\n<Aside></Aside>', /an aside without words/],
  ['within a paragraph', 'Text <Aside>note.</Aside>', /as a paragraph of its own/],
  ['that is not closed', 'Text.\n\n<Aside>Note.\n\nText.', /not closed/],
  ['of two paragraphs', 'Text.\n\n<Aside>\nNote.\n\nMore.\n</Aside>', /not closed in its paragraph/],
])('An aside %s is refused', (_, body, message) => {
  expect(check(body)).toThrow(message);
});

test('Asides below paragraphs, lists and pictures pass', () => {
  expect(check('Text.\n\n<Aside>Note with <Figure id="a"/>.</Aside>\n\n- a\n- b\n\n<Aside>\nNote.\n</Aside>\n\n## B\n\n<MiniMap place="1"/>\n\n<Aside>Note.</Aside>')).not.toThrow();
});
