import { expect, test } from 'vitest';
import { pairSections } from '../../src/stories/pair-sections.ts';
import { textOf } from './text-of.ts';

const english = (body: string) => textOf(body);
const chinese = (body: string) => ({ ...textOf(body), locale: 'zh' as const, file: 'content/stories/made-up/zh.mdx' });

const en = english('One.\n\n## What is not known\n\nTwo.\n\nThree.\n\n## What is not known\n\nFour.');
const zh = chinese('一。\n\n## 不知道的\n\n二三。\n\n## 还不知道的\n\n四。');

test('Both languages have the ids of the English headings', () => {
  const ids = [undefined, 'what-is-not-known', 'what-is-not-known-1'];
  expect(pairSections(en, zh).map(({ id }) => id)).toEqual(ids);
  expect(pairSections(zh, en).map(({ id }) => id)).toEqual(ids);
});

test('Each section knows the other’s heading, and whether the two are in step', () => {
  expect(pairSections(en, zh).map(({ twin, inStep }) => [twin, inStep])).toEqual([['', true], ['不知道的', false], ['还不知道的', true]]);
  expect(pairSections(zh, en).map(({ inStep }) => inStep)).toEqual([true, false, true]);
});

test('A heading never takes the id of another part of the page', () => {
  expect(pairSections(english('## Main\n\nx'), chinese('## 主要的\n\nx'))[1]?.id).toBe('main-1');
});

test.each([
  ['that one language lacks', '## A\n\nx\n\n## B\n\ny', '## 甲\n\nx', /made-up\/en\.mdx — line 5, column 1\n.*“## B”, where .*zh\.mdx has no heading/],
  ['that only the other language has', '## A\n\nx', '## 甲\n\nx\n\n## 乙\n\ny', /made-up\/zh\.mdx — line 5, column 1\n.*“## 乙”/],
  ['of another level', '## A\n\nx', '### 甲\n\nx', /made-up\/en\.mdx — line 1, column 1\n.*“## A”, where .*zh\.mdx has ### 甲[\s\S]*小标题“## A”/],
])('A heading %s is refused', (_, mine, theirs, message) => {
  expect(() => pairSections(english(mine), chinese(theirs))).toThrow(message);
  expect(() => pairSections(chinese(theirs), english(mine))).toThrow(/headings, of the same levels/);
});
