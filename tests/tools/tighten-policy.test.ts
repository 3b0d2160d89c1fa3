import { expect, test } from 'vitest';
import { tightenPolicy } from '../../tools/build/tighten-policy.ts';

const page = (body: string) =>
  `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' 'sha256-old='; style-src 'self' 'sha256-old=';">${body}`;
// printf 'a{}' | openssl dgst -sha256 -binary | base64
const hashOfRule = 'X1RutGBrXCt9KkSaXMK7tHftWiRscFHOhxsS8tv8hBk=';

test('A page allows only the styles and scripts it carries itself', () => {
  const html = tightenPolicy(page('<style>a{}</style>'), 'index.html');
  expect(html).toContain(`default-src 'none';script-src 'self';style-src 'self' 'sha256-${hashOfRule}'`);
  expect(html).not.toContain('sha256-old');
});

test('Data in a script tag is not code and needs no leave', () => {
  expect(tightenPolicy(page('<script type="application/ld+json">{}</script>'), 'index.html')).toContain("script-src 'self';");
});

test('A page without a policy is not published', () => {
  expect(() => tightenPolicy('<p>', 'index.html')).toThrow('index.html has no content security policy');
});

test('A page that searches may run the compiled program of the search and send its form to the site, and no other page may', () => {
  const html = tightenPolicy(page('<form role="search" action="/search/" data-searches></form>'), 'search/index.html');
  expect(html).toContain("script-src 'self' 'wasm-unsafe-eval';");
  expect(html).toContain("form-action 'self'");
  expect(tightenPolicy(page('<form action="/x/"><p data-searches></p></form>'), 'index.html')).not.toContain('wasm');
});
