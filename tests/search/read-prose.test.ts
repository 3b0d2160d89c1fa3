import { expect, test } from 'vitest';
import { readProse } from '../../tools/build/search/read-prose.ts';

const page = (inner: string) => `<body><p>before</p><div class="prose astro-x"><div>${inner}</div></div><p>after</p></body>`;

test('The words of a page’s prose are read, blocks parted and inline words together', () => {
  expect(readProse(page('<h2 id="a">A bag</h2><p>They <em>met</em> in M<b>a</b>y.<br>Twice.</p>'), 'x')).toBe('A bag They met in May. Twice.');
});

test('What stands before and after the prose is not read', () => {
  expect(readProse(page('<p>in</p>'), 'x')).toBe('in');
});

test('Drawings, programs, controls and covered notes say nothing', () => {
  const inner = '<svg><title>no</title><path d="M0"/></svg><script>no</script><button>no</button><span data-note>no <b>no</b></span><p hidden>no</p><p>yes</p>';
  expect(readProse(page(inner), 'x')).toBe('yes');
});

test('Entities are read as the signs they stand for', () => {
  expect(readProse(page('<p>a &lt;b&gt; &amp; &#39;c&#39; &#x4e2d;</p>'), 'x')).toBe(`a <b> & 'c' 中`);
});

test('A page without prose is an error that names it', () => {
  expect(() => readProse('<p></p>', '/stories/a/')).toThrow('/stories/a/ has no prose');
});
