/** The search page: what is typed is looked for as it is typed, and the address keeps it. Nothing is loaded before. */
import { answer, type Answer } from './search/answer.ts';
import { drawResult } from './search/draw-result.ts';
import { openIndex } from './search/pagefind.ts';
import { rank } from './search/rank.ts';
import { isEmpty, readQuery } from './search/read-query.ts';
import { put, type SearchWords } from './search/search-words.ts';

/** Shown at a time. */
const perStep = 10;
/** After the last key, in ms. */
const pause = 200;
/** From here on a reader is told that something is happening, in ms. */
const patience = 400;

const form = document.querySelector<HTMLFormElement>('form[role=search]');
const field = form?.querySelector<HTMLInputElement>('input[name=q]');
const status = document.querySelector<HTMLElement>('#search-status');
const list = document.querySelector<HTMLOListElement>('#search-results');
const more = document.querySelector<HTMLButtonElement>('#search-more');
const handed = document.querySelector('#search-words');

if (form && field && status && list && more && handed) begin(form, field, status, list, more, JSON.parse(handed.textContent ?? '') as SearchWords);

function begin(form: HTMLFormElement, field: HTMLInputElement, status: HTMLElement, list: HTMLOListElement, more: HTMLButtonElement, words: SearchWords): void {
  const title = document.title;
  /** Words of the plain index: what a slip may have meant. */
  const known = new Set([...document.querySelectorAll<HTMLElement>('#search-index a')].flatMap((link) => `${link.textContent} ${link.dataset['names'] ?? ''}`.toLowerCase().match(/[a-z]{4,}/g) ?? []));
  let [asked, turn, typing] = ['', 0, false];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const queryInAddress = () => new URLSearchParams(location.search).get('q') ?? '';

  /** Typing makes one entry in the history, however many letters; what is submitted is a place to come back to. */
  function keep(query: string, settled: boolean): void {
    if (query !== queryInAddress()) {
      const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
      if (typing) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
    }
    typing = !settled;
  }

  async function look(query: string): Promise<void> {
    if (query === asked) return;
    asked = query;
    const mine = ++turn;
    document.title = query ? `${query} – ${title}` : title;
    const read = readQuery(query);
    if (isEmpty(read)) return clear();
    list.ariaBusy = 'true';
    const slow = setTimeout(() => mine === turn && say(words.searching), patience);
    try {
      const found = await answer(await openIndex(words.folder), read, known);
      if (mine === turn) await show(found, query, mine);
    } catch {
      if (mine === turn) {
        clear(words.failed);
        asked = '';
      }
    } finally {
      clearTimeout(slow);
    }
  }

  async function show({ hits, query, by }: Answer, typed: string, mine: number): Promise<void> {
    // A step more than is shown at first, so that the best of it can come to the top.
    const first = await rank(hits.slice(0, perStep * 2), query);
    if (mine !== turn) return;
    const gap = words.chinese ? '' : ' ';
    const total = put(hits.length === 1 ? words.one : words.other, { n: hits.length });
    const mended = query.words.concat(query.phrases.map((phrase) => phrase.join(''))).join(' ');
    const told = { all: total, mended: [put(words.corrected, { q: typed, other: mended }), total].join(gap), some: [put(words.closest, { q: typed }), total].join(gap) }[by];
    clear(hits.length > 0 ? told : [put(words.none, { q: typed }), words.tips].join(gap));
    list.append(...first.slice(0, perStep).map((found) => drawResult(found, words)));
    const rest = first.slice(perStep);
    more.hidden = hits.length <= perStep;
    more.onclick = async () => {
      const from = list.children.length;
      const next = rest.length > 0 ? rest.splice(0) : await rank(hits.slice(from, from + perStep), query);
      if (mine !== turn) return;
      list.append(...next.map((found) => drawResult(found, words)));
      list.children[from]?.querySelector('a')?.focus();
      more.hidden = list.children.length >= hits.length;
      say(put(words.shown, { shown: list.children.length, n: hits.length }));
    };
  }

  function clear(words = ''): void {
    list.replaceChildren();
    list.ariaBusy = 'false';
    more.hidden = true;
    say(words);
  }

  function say(words: string): void {
    status.textContent = words;
  }

  /** Loads ahead of the first letter; a failure is told when something is asked. */
  const warm = () => void openIndex(words.folder).catch(() => undefined);
  function now(settled: boolean): void {
    clearTimeout(timer);
    const query = field.value.trim();
    keep(query, settled);
    void look(query);
  }

  field.addEventListener('focus', warm, { once: true });
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While a Chinese word is being put together, its letters are not yet what is meant.
    if (!(event as InputEvent).isComposing) timer = setTimeout(() => now(false), pause);
  });
  field.addEventListener('compositionend', () => now(false));
  field.addEventListener('change', () => now(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    now(true);
  });
  const fromAddress = () => {
    typing = false;
    field.value = queryInAddress();
    void look(field.value.trim());
  };
  addEventListener('popstate', fromAddress);
  if (queryInAddress()) fromAddress();
  else if (field.value.trim()) now(true);
}
