import type { Answer } from './answer.ts';
import { drawResult } from './draw-result.ts';
import type { PageParts } from './page-parts.ts';
import { rank } from './rank.ts';
import { put, type SearchWords } from './search-words.ts';

/** Shown at a time. */
const perStep = 10;

/** Empties the results; `words` are told instead. */
export function clear({ list, more, status }: PageParts, words = ''): void {
  list.replaceChildren();
  list.ariaBusy = 'false';
  more.hidden = true;
  status.textContent = words;
}

/** Shows what was found, some at a time. `wanted` says whether nothing else has been asked meanwhile. */
export async function showAnswer(parts: PageParts, answer: Answer, typed: string, wanted: () => boolean): Promise<void> {
  const { list, more, status, words } = parts;
  const { hits, query } = answer;
  // Ranked a step further than is shown at first, so that the best can come to the top.
  const first = await rank(hits.slice(0, perStep * 2), query);
  if (!wanted()) return;
  clear(parts, tell(answer, typed, words));
  list.append(...first.splice(0, perStep).map((found) => drawResult(found, words)));
  more.hidden = hits.length <= perStep;
  more.onclick = async () => {
    const from = list.children.length;
    const next = first.length > 0 ? first.splice(0) : await rank(hits.slice(from, from + perStep), query);
    if (!wanted()) return;
    list.append(...next.map((found) => drawResult(found, words)));
    // Where the reader was about to go on; the button may be gone.
    list.children[from]?.querySelector('a')?.focus();
    more.hidden = list.children.length >= hits.length;
    status.textContent = put(words.shown, { shown: list.children.length, n: hits.length });
  };
}

/** How many were found, and by what, where it was not by what was typed. */
function tell({ hits, query, by }: Answer, typed: string, words: SearchWords): string {
  const gap = words.chinese ? '' : ' ';
  if (hits.length === 0) return [put(words.none, { q: typed }), words.tips].join(gap);
  const mended = [...query.words, ...query.phrases.map((phrase) => phrase.join(''))].join(' ');
  const before = { all: '', mended: put(words.corrected, { q: typed, other: mended }), some: put(words.closest, { q: typed }) }[by];
  return [before, put(hits.length === 1 ? words.one : words.other, { n: hits.length })].filter(Boolean).join(gap);
}
