import { expect, test } from 'vitest';
import { checkSpeech } from '../../src/stories/check-speech.ts';
import { textOf } from './text-of.ts';

const check = (body: string) => () => checkSpeech(textOf(body));

test.each([
  ['a block quotation', 'Text.\n\n> She sings.', /line 3, column 1\n.*begins with >[\s\S]*data\/quotations\.json[\s\S]*<PullQuote/],
  ['a block quotation in a list', '- > She sings.', /begins with >/],
  ['a block quotation of the Chinese keyboard', '＞ 她唱歌。', /以 > 开头/],
  ['speech after 说：', '正文。\n\n鹪鹩说：“我来了。”', /line 3, column 3\n.*direct speech: 说：“我来了。”[\s\S]*直接引语：说：“我来了。”/],
  ['speech after 说道：', '她笑着说道：“来。”', /直接引语/],
  ['speech after 告诉记者：', '她告诉记者：“来”', /直接引语/],
  ['speech after 问，', '她问道，“来不来？”', /直接引语/],
  ['speech right after 说', '她说“我来了。”', /直接引语/],
  ['speech before 她说', '“我来了，”她说。', /直接引语/],
  ['speech before 鹪鹩回忆道', '“我来了。”鹪鹩回忆道：', /直接引语/],
  ['speech with a name in bold', '**鹪鹩**说：“我来了。”', /line 1, column 7\n/],
  ['speech before she said', 'Text. “I came,” she said.', /line 1, column 7\n.*“I came,” she said/],
  ['speech before said and a name', '“Did you?” asked Ada Wren.', /direct speech/],
  ['speech after said', 'Ada said, “I came.”', /direct speech/],
  ['speech after a colon', 'Ada recalls: “It was cold.”', /direct speech/],
  ['speech after told', 'She told the Gazette: “Never again.”', /direct speech/],
  ['straight quotation marks', '"I came," Ada Wren said.', /direct speech/],
  ['a sentence without a comma', 'The wren said “it was a cold and long day” to us.', /direct speech/],
])('%s is refused', (_, body, message) => {
  expect(check(body)).toThrow(message);
});

test('Speech in a headline or a dek is refused with its place', () => {
  expect(() => checkSpeech({ ...textOf('Text.', { title: 'Title', dek: 'Ada said, “I came.”' }), headText: 'title: Title\ndek: Ada said, “I came.”\n' })).toThrow(/line 3, column 10 \(dek\)\n.*direct speech/);
});

test.each([
  '“留守”二字，人称“土豆妈妈”，背后有“爱心妈妈加油站”。',
  '孩子们叫她“维维妈妈”。“留守”说的是谁走了。',
  '英文摘要漏掉了“和困境”三个字；我们说“估算”，不说“统计”。',
  '他们知道，“留守”是一个口径。她说，“留守”二字要慎用。',
  '据报道，与她自己的童年有关：“留守”。她说她来了。',
  '有一种说法，“爱心妈妈”就是志愿者。记作“可信度中等”。',
  'They are called “potato mothers”, the paper said. “Left-behind” sounds like a feeling.',
  'Xinhua reported more than that: “more than” makes it a lower bound; it said “more than”.',
  'Summaries drop the words “and disadvantaged”. They belong there.',
  'The word “withheld” says that a number is kept back, write “withheld” in its place.',
  'See “The numbers we could not find”, and <SourceLink id="s">it</SourceLink> said how many.',
  'Written `> quoted`; 5 > 3.\n\n<Figure\n  id="a"\n/>',
])('“%s” passes', (body) => {
  expect(check(body)).not.toThrow();
});
