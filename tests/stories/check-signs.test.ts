import { expect, test } from 'vitest';
import { checkSigns } from '../../src/stories/check-signs.ts';
import { textOf } from './text-of.ts';

const check = (body: string) => () => checkSigns(textOf(body));

test.each([
  ['a link in round brackets of the Chinese keyboard', '见\n[方法]（/method/）。', /line 2, column 1\n.*\[方法\]（\/method\/）[\s\S]*write \[方法\]\(\/method\/\)\n[\s\S]*全角符号[\s\S]*写作 \[方法\]\(\/method\/\)/],
  ['one bracket of each kind', '见[方法](/method/）。', /line 1, column 2\n[\s\S]*写作 \[方法\]\(\/method\/\)/],
  ['a link in black brackets', '见【方法】（/method/）', /写作 \[方法\]\(\/method\/\)/],
  ['black brackets before round ones', '见【方法】(/method/)', /写作 \[方法\]\(\/method\/\)/],
  ['full-width square brackets', '见［方法］（https：//a.example/）', /写作 \[方法\]\(https:\/\/a\.example\/\)/],
  ['a heading of full-width signs', '一。\n\n＃＃ 头一面', /line 3, column 1\n[\s\S]*写作 ## 头一面/],
  ['a heading of both signs', '#＃头一面', /写作 ## 头一面/],
  ['a heading without a space', '一。\n\n##头一面', /line 3, column 1\n.*no heading without a space[\s\S]*没有空格[\s\S]*写作 ## 头一面/],
  ['a heading with a space of the Chinese keyboard', '##　头一面', /写作 ## 头一面/],
  ['a tag in full-width angles', '有＜Figure id="a" unit/＞', /line 1, column 2\n[\s\S]*写作 <Figure id="a" unit\/>/],
  ['a tag that ends full-width', '有<Figure id="a"/＞', /写作 <Figure id="a"\/>/],
  ['a tag with the quotation marks of the Chinese keyboard too', '有＜Figure id＝“a”／＞', /写作 <Figure id="a"\/>/],
  ['a closing tag', '据<SourceLink id="a">报道＜/SourceLink＞', /column 23\n[\s\S]*写作 <\/SourceLink>/],
  ['strong words', '她＊＊很＊＊好', /写作 \*\*很\*\*/],
])('%s is refused with the form to type', (_, body, message) => {
  expect(check(body)).toThrow(message);
});

test.each([
  '见[方法](/method/)（算法也在那里），[一](/a/)（/）。',
  '## 头一面\n\n### 往后（一）',
  '第【一】条（见下）；［注］（编者）；[某](https://a.example/)。',
  '她在 # 后面写了字，C# 也是。\n\n#',
  '<Figure id="a" unit/> 与 <SourceLink id="s">《日报》（网）</SourceLink>，5＞3。',
  '写作 `＃＃ 标题`、`[方法]（/method/）`，不要写 `＜Figure/＞`。',
  '{/* ＃＃ 以后再写 */}\n\n正文。',
  '**很**好，*好*，一＊二＊三。',
])('“%s” passes', (body) => {
  expect(check(body)).not.toThrow();
});
