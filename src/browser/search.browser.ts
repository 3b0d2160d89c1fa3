/** The search page: what is typed is looked for as it is typed, and the address keeps it. Nothing is loaded before. */
import { answer } from './search/answer.ts';
import { addressKeeper, queryInAddress } from './search/keep-address.ts';
import { findParts, type PageParts } from './search/page-parts.ts';
import { openIndex } from './search/pagefind.ts';
import { isEmpty, readQuery } from './search/read-query.ts';
import { clear, showAnswer } from './search/show-answer.ts';

/** After the last key, in ms. */
const pause = 200;
/** From here on a reader is told that something is happening, in ms. */
const patience = 400;

function begin(parts: PageParts): void {
  const { form, field, status, list, words, known } = parts;
  const address = addressKeeper();
  const title = document.title;
  let [asked, turn] = ['', 0];
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function look(query: string): Promise<void> {
    if (query === asked) return;
    asked = query;
    const mine = ++turn;
    const wanted = () => mine === turn;
    document.title = query ? `${query} – ${title}` : title;
    const read = readQuery(query);
    if (isEmpty(read)) return clear(parts);
    list.ariaBusy = 'true';
    const slow = setTimeout(() => wanted() && (status.textContent = words.searching), patience);
    try {
      await showAnswer(parts, await answer(await openIndex(words.folder), read, known), query, wanted);
    } catch {
      if (!wanted()) return;
      clear(parts, words.failed);
      asked = ''; // The same may be asked again.
    } finally {
      clearTimeout(slow);
    }
  }

  function ask(sent: boolean): void {
    clearTimeout(timer);
    const query = field.value.trim();
    address.keep(query, sent);
    void look(query);
  }

  function askByAddress(): void {
    address.settle();
    field.value = queryInAddress();
    void look(field.value.trim());
  }

  // Loaded ahead of the first letter; a failure is told when something is asked.
  field.addEventListener('focus', () => void openIndex(words.folder).catch(() => undefined), { once: true });
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While a Chinese word is being put together, its letters are not yet what is meant.
    if (!(event instanceof InputEvent && event.isComposing)) timer = setTimeout(() => ask(false), pause);
  });
  field.addEventListener('compositionend', () => ask(false));
  field.addEventListener('change', () => ask(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask(true);
  });
  addEventListener('popstate', askByAddress);
  if (queryInAddress()) askByAddress();
  else if (field.value.trim()) ask(true);
}

const parts = findParts();
if (parts) begin(parts);
