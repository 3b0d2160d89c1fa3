import { expect, it } from 'vitest';
import { tightenMarkup } from '../../tools/build/tighten-markup.ts';

it('leaves out space beside what begins a line of its own', () => {
  expect(tightenMarkup('<ul> <li> <a href="/">A</a> </li> <li>B</li> </ul> <p class="x"> <b>C</b></p>')).toBe('<ul><li><a href="/">A</a></li><li>B</li></ul><p class="x"><b>C</b></p>');
  expect(tightenMarkup('<head> <meta charset="utf-8"> <title>A  B</title> <link rel="icon">')).toBe('<head><meta charset="utf-8"><title>A  B</title><link rel="icon">');
});

it('keeps every space between words and between what stands within a line', () => {
  const line = '<p>One <b>two</b> <i>three</i> <a href="/">four</a> five <label> <input> six</label></p>';
  expect(tightenMarkup(line)).toBe(line);
  // A tag that only begins like a block is none.
  expect(tightenMarkup('<picture>a</picture> <path/> <thing/> <link-like>')).toBe('<picture>a</picture> <path/> <thing/> <link-like>');
});

it('leaves alone what is not markup, and where space is meant', () => {
  const kept = '<pre><span>a</span>  <p>b</p>\n</pre><script>if (a > 1) "<p> <b>"</script><textarea> <p> </textarea>';
  expect(tightenMarkup(`<div> <p>a</p>${kept}</div>`)).toBe(`<div><p>a</p>${kept}</div>`);
});
