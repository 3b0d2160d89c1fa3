import { expect, test } from 'vitest';
import { checkVolunteers } from '../../src/stories/check-volunteers.ts';
import { textOf } from './text-of.ts';

const names = [{ en: ['Ada Wren', 'Aunt Wren'], zh: ['任雅达', '任阿姨'] }];
const check = (volunteers: { en: string; zh: string }, en: string, zh: string) => () =>
  checkVolunteers(
    [
      { ...textOf(en), head: { volunteer: volunteers.en } },
      { ...textOf(zh), locale: 'zh', file: 'content/stories/made-up/zh.mdx', head: { volunteer: volunteers.zh } },
    ],
    names,
  );

test.each([
  ['a slip in Chinese', { en: 'Bea Finch', zh: '燕贝雅' }, 'Bea Finch came.', '燕贝亚来了，燕贝亚又走了。', /zh\.mdx — volunteer\n.*燕贝雅[\s\S]*did you mean 燕贝亚[\s\S]*是否想写 燕贝亚？/],
  ['a slip in English', { en: 'Bea Finsh', zh: '燕贝雅' }, 'Then Bea Finch came.', '燕贝雅来了。', /en\.mdx — volunteer\n[\s\S]*did you mean Bea Finch\?/],
  ['a part of another word', { en: 'Wren', zh: '燕贝雅' }, 'Wrens came.', '燕贝雅来了。', /en\.mdx/],
  ['a name the text never says', { en: 'Bea Finch', zh: '燕贝雅' }, 'She came.', '她来了。', /does not name[\s\S]*正文里没有这个姓名[\s\S]*在正文里写出/],
  ['a name in the headings of the other language alone', { en: 'Bea Finch', zh: '燕贝雅' }, 'Bea Finch came.', '她来了。', /zh\.mdx/],
  ['a name that has another beside it', { en: 'Ada Wren', zh: '任雅大' }, 'Ada Wren came.', '任雅大来了。', /zh\.mdx — volunteer\n.*another name beside it[\s\S]*是否想写 任雅达？/],
])('%s is refused', (_, volunteers, en, zh, message) => {
  expect(check(volunteers, en, zh)).toThrow(message);
});

test.each([
  ['named as in the front matter', { en: 'Bea Finch', zh: '燕贝雅' }, 'Then **Bea\nFinch** came.', '后来<SourceLink id="a">燕贝雅</SourceLink>来了。'],
  ['named in another way that is known', { en: 'Ada Wren', zh: '任雅达' }, 'Aunt Wren came.', '任阿姨来了。'],
  ['in the possessive', { en: 'Bea Finch', zh: '燕贝雅' }, 'Bea Finch’s day.', '燕贝雅的一天。'],
])('A volunteer passes who is %s', (_, volunteers, en, zh) => {
  expect(check(volunteers, en, zh)).not.toThrow();
});

test('A text about the matter itself has no volunteer to name', () => {
  expect(() => checkVolunteers([textOf('Text.')], names)).not.toThrow();
});
