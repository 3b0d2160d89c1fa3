import { expect, test } from 'vitest';
import { checkTags } from '../../src/stories/check-tags.ts';
import { textOf } from './text-of.ts';

const check = (body: string) => () => checkTags(textOf(body));

test.each([
  ['an expression', 'She {1 + 1} came.', /line 1, column 5[\s\S]*would run as code/],
  ['an expression between two comments', '{/* a */ run() /* b */}', /would run as code/],
  ['an import', 'import a from "b"\n\nText.', /line 1, column 1[\s\S]*import a from "b"/],
  ['an export below the first paragraph', 'Text.\n\nexport const a = 1', /line 3, column 1[\s\S]*export const a/],
  ['raw HTML', 'A <b>bold</b> word.', /line 1, column 3[\s\S]*the tag <b>/],
  ['a script', '<script src="https://a.example/a.js"></script>', /the tag <script/],
  ['an image tag', '<img src="/a.png"/>', /the tag <img/],
  ['an image', 'Text.\n![A child](/a.png)', /line 2, column 1[\s\S]*a picture/],
  ['a comment of HTML', '<!-- hidden -->', /<!--[\s\S]*&lt;/],
  ['a bare <', 'fewer than <five', /no tag that can be read/],
  ['a tag that does not end', 'About <Figure id="a" unit', /line 1, column 7[\s\S]*no tag that can be read/],
  ['curly quotes in a tag', 'About <Figure id=“a”/>', /straight quotes/],
  ['an unknown component', '<Figur id="a"/>', /the tag <Figur id="a"\/>[\s\S]*did you mean <Figure id/],
  ['a name every object has', '<constructor/>', /the tag <constructor\/>/],
  ['an unknown attribute', '<Figure id="a" onclick="b"/>', /onclick="b" in <Figure>[\s\S]*no attributes but id, unit, as/],
  ['a value that an attribute cannot have', '<Figure id="a" as="words"/>', /as="words"[\s\S]*as="digits"/],
  ['a value where there is none', '<Figure id="a" unit="no"/>', /unit alone/],
  ['a code in braces as a value', '<Figure id={a}/>', /no tag that can be read/],
  ['a figure without an id', '<Figure unit/>', /<Figure> without id/],
  ['a figure that encloses words', '<Figure id="a">350</Figure>', /ends with \/>/],
  ['a source that is not closed', 'From <SourceLink id="a">here.\n\nAnd on.', /line 1, column 6[\s\S]*not closed in its paragraph/],
  ['a closing tag too many', 'From here</SourceLink>.', /nothing to close/],
  ['tags that cross', '<span lang="en"><SourceLink id="a">x</span></SourceLink>', /nothing to close/],
  ['a block of code', 'Text.\n\n```\n2400\n```', /line 3, column 1[\s\S]*block of code/],
  ['a telephone number of somebody', '<HelpLine number="13800138000"/>', /number="13800138000"[\s\S]*three to five digits/],
  ['a help line that does not begin with 1', '<HelpLine number="999"/>', /three to five digits/],
  ['a help line without a number', '<HelpLine/>', /<HelpLine> without number/],
])('%s is refused', (_, body, message) => {
  expect(check(body)).toThrow(message);
});

test.each([
  'Plain *words*, [a link](/map/), a list:\n\n- one\n- two\n\n> quoted',
  '<Figure id="a-b-2024-05-12" unit/> and <Figure id="a" as="digits" />, from <SourceLink id="s"/>.',
  'From <SourceLink id="s">the *report*</SourceLink>, in <span lang="zh-Hans">甘甜</span>.',
  'Call <HelpLine number="110"/>, <HelpLine number="12345"/>.',
  '{/* A note with <b> and {braces} and ![a picture](x). */}\n\nText.',
  'Marked `[e]`, `<b>` and `{a}`; \\< and \\{ too; &lt; and &lbrace;.',
  'They import goods.\nimport duties rose in a line of a paragraph.',
  'A sign ! [not a picture](/map/).',
])('“%s” passes', (body) => {
  expect(check(body)).not.toThrow();
});
