import { expect, test } from 'vitest';
import { checkProseLinks } from '../../src/stories/check-prose-links.ts';
import { textOf } from './text-of.ts';

const routes = new Set(['/', '/map/', '/method/', '/stories/helper/', '/data/latest.csv']);
const check = (body: string) => () => checkProseLinks(textOf(body), routes);

test.each([
  ['to no page', 'See\n[there](/methods/).', /line 2, column 9[\s\S]*link to \/methods\/[\s\S]*nearest page is \/method\//],
  ['without its last slash', 'See [it](/map#x).', /nearest page is \/map\/#x/],
  ['with the language of a page', 'See [it](/zh/map/#x).', /without the language: \/map\/#x/],
  ['with the other language', 'See [it](/en/).', /without the language: \//],
  ['to a page of another site of ours', 'See [it](//elsewhere.example/).', /link to \/\/elsewhere/],
  ['from the page it stands on', 'See [it](map/).', /nearest page is \/map\//],
  ['that would run', 'See [it](javascript:alert).', /link to javascript/],
  ['to nothing', 'See [it]().', /link to nowhere/],
  ['named below', 'See [it][m].\n\n[m]: /mpa/', /line 3, column 6[\s\S]*\/map\//],
  ['with a title', 'See [it](/none/ "title").', /link to \/none\//],
])('A link %s is refused', (_, body, message) => {
  expect(check(body)).toThrow(message);
});

test('Links to pages, to headings, to files and to other sites pass', () => {
  const body = '[a](/) [b](/map/#x) [c](/stories/helper/) [d](#here) [e](https://a.example/b) [f](/data/latest.csv) `[g](/none/)` {/* [h](/none/) */}';
  expect(check(body)).not.toThrow();
});
