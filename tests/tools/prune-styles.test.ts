import { expect, test } from 'vitest';
import { pruneStyle } from '../../tools/build/prune-styles.ts';

const page = (css: string, body: string, language = 'en'): string => `<html lang="${language}"><style>${css}</style><body>${body}</body></html>`;
const left = (html: string): string => /<style>(.*)<\/style>/.exec(html)?.[1] ?? '';

test('A rule stays when its tag, class and id are on the page, or a script names them.', () => {
  const css = 'p{a:b}h3{a:b}.on{a:b}.off{a:b}.made{a:b}#here{a:b}#there{a:b}';
  expect(left(pruneStyle(page(css, '<p class="on" id="here">x</p>'), "node.className = 'made'"))).toBe('p{a:b}.on{a:b}.made{a:b}#here{a:b}');
});

test('Of a list of selectors those stay that can match, and of a choice one is enough.', () => {
  expect(left(pruneStyle(page('p,h3{a:b}p:is(.on,.off){a:b}p:is(.off){a:b}p:not(.off){a:b}', '<p class="on">x</p>')))).toBe('p{a:b}p:is(.on,.off){a:b}p:not(.off){a:b}');
});

test('A rule within another language goes, unless something on the page stands within it.', () => {
  const css = ':lang(zh) p{a:b}:lang(en) p{a:b}p:lang(zh){a:b}';
  // The way to the other language is a word in it, with nothing inside.
  expect(left(pruneStyle(page(css, '<p>x <a lang="zh-Hans" href="/zh/">中文</a></p>')))).toBe(':lang(en) p{a:b}p:lang(zh){a:b}');
  expect(left(pruneStyle(page(css, '<div lang="zh-Hans"><p>中文</p></div>')))).toBe(css);
  expect(left(pruneStyle(page(css, '<p>中文</p>', 'zh-Hans')))).toBe(':lang(zh) p{a:b}p:lang(zh){a:b}');
});

test('Without a rule that can match, a page has no styles, and a condition goes with its last rule.', () => {
  expect(pruneStyle(page('.off{a:b}', '<p>x</p>'))).not.toContain('<style>');
  expect(left(pruneStyle(page('p{a:b}@media print{.off{a:b}}', '<p>x</p>')))).toBe('p{a:b}');
});
