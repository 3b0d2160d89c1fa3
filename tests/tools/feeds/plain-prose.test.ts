import { expect, test } from 'vitest';
import { plainProse } from '../../../tools/build/feeds/plain-prose.ts';

const page = 'https://site.example/stories/tea/';
const rules = {
  page,
  resolve: (link: string) => (link.startsWith('#') ? page + link : link.startsWith('/') ? `https://site.example${link}` : link),
  sayDrawing: (description: string | undefined) => (description ? `Drawn: ${description}` : 'See it drawn.'),
};
const plain = (prose: string) => plainProse(`<main><h1>Tea</h1><div class="prose" data-astro-cid-a>${prose}</div><footer>no</footer></main>`, rules);

test('The prose is taken as it stands, without classes and what is around it', () => {
  expect(plain('<h2 id="one" class="a" data-astro-cid-b>One &amp; two</h2>\n<p class="b">A <em>b</em><br>c.</p>')).toBe('<h2>One &amp; two</h2>\n<p>A <em>b</em><br>c.</p>');
});

test('A number keeps its words and loses the note that opens over it', () => {
  const figure = '<a class="figure" href="#source-x" title="t"><data value="5">more than 5</data></a><sup data-note><a href="#n1">1</a></sup><span data-note="" popover id="n1">A <b>note</b>.</span> helpers';
  expect(plain(`<p>${figure}</p>`)).toBe(`<p><a href="${page}#source-x">more than 5</a> helpers</p>`);
});

test('How a number stands begins a line of its own, as on the page', () => {
  expect(plain('<dd><data class="fact" value="5">5</data> <span class="small standing">Reported, <time datetime="2024">2024</time></span></dd>')).toBe('<dd>5 <br>Reported, <time datetime="2024">2024</time></dd>');
});

test('Addresses are whole, in links and in pictures', () => {
  expect(plain('<p><a href="/map/" rel="x">m</a> <a href="https://else.example/?a=1&amp;b=2">e</a><picture><source srcset="/a.avif"><img src="/a.jpg" srcset="/b.jpg 2x" alt="A &quot;hill&quot;" width="3" height="2" loading="lazy"></picture></p>')).toBe(
    '<p><a href="https://site.example/map/">m</a> <a href="https://else.example/?a=1&amp;b=2">e</a><img src="https://site.example/a.jpg" alt="A &quot;hill&quot;" width="3" height="2"></p>',
  );
});

test('Tables stay whole, also where they lay folded away', () => {
  expect(plain('<details><summary>Table</summary><table class="t"><tbody><tr><th scope="row">A</th><td colspan="2">1</td></tr></tbody></table></details>')).toBe(
    '<table><tbody><tr><th scope="row">A</th><td colspan="2">1</td></tr></tbody></table>',
  );
});

test('A drawing becomes its words, unless its caption says them, and an ornament becomes nothing', () => {
  expect(plain('<svg role="img" aria-label="Alder &amp; elm"><path d="M0 0"/></svg>')).toBe(`<p><a href="${page}">Drawn: Alder &amp; elm</a></p>`);
  expect(plain('<svg role="img" aria-labelledby="a b"><title id="a">Map.</title><desc id="b">Alder.</desc><g/></svg>')).toBe(`<p><a href="${page}">Drawn: Map. Alder.</a></p>`);
  expect(plain('<figure><figcaption>Alder fell.</figcaption><svg role="img" aria-label="Alder fell."></svg></figure>')).toBe(`<figure><figcaption>Alder fell.</figcaption><p><a href="${page}">See it drawn.</a></p></figure>`);
  expect(plain('<p>a<svg class="mark" aria-hidden="true"><path/></svg>b</p>')).toBe('<p>ab</p>');
});

test('Controls, scripts and comments are left out, words of the other language keep their mark', () => {
  expect(plain('<p><!-- c -->A<script>if (a < b) {}</script><style>p{}</style><button>Press</button><label>L<input></label><span class="x">B</span> <span lang="zh-Hans">好</span></p>')).toBe('<p>AB <span lang="zh-Hans">好</span></p>');
});

test('A page without prose is refused', () => {
  expect(() => plainProse('<main><p>a</p></main>', rules)).toThrow('no prose');
});
