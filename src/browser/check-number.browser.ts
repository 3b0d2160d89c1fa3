/** The page that checks numbers: what is typed is read here and goes nowhere. */
import { answerNumbers } from './check-number/answer-numbers.ts';
import type { CheckBook } from './check-number/check-book.ts';
import { drawAnswer } from './check-number/draw-answers.ts';
import { put } from './check-number/put-values.ts';
import { sayAnswer } from './check-number/say-answer.ts';

/** After the last key, in ms. */
const pause = 350;
/** Begins the part of the address that holds a text; it is never sent to a server. */
const mark = '#text=';

const find = <E extends Element>(selector: string) => document.querySelector<E>(selector);
const [form, field, status, list, keep] = [find<HTMLFormElement>('#check-form'), find<HTMLTextAreaElement>('#check-text'), find('#check-status'), find('#check-answers'), find<HTMLButtonElement>('#check-keep')];
const handed = find('#check-book')?.textContent;

if (form && field && status && list && keep && handed) {
  const book = JSON.parse(handed) as CheckBook;
  const { words } = book;
  form.dataset.ready = '';
  let timer: ReturnType<typeof setTimeout> | undefined;

  const check = () => {
    clearTimeout(timer);
    const text = field.value;
    const { answers, aside } = answerNumbers(text, book);
    list.replaceChildren(...answers.map((answer) => drawAnswer(sayAnswer(answer, book))));
    const told = answers.length === 0 ? words.nothing : put(answers.length === 1 ? words.answeredOne : words.answered, { n: String(answers.length) });
    const left = aside.length > 0 ? put(words.aside, { list: aside.join(words.comma) }) : '';
    status.textContent = text.trim() ? [told, left].filter(Boolean).join(book.chinese ? '' : ' ') : '';
    keep.hidden = answers.length === 0;
    // An address that holds another text than the one shown would mislead.
    if (location.hash.startsWith(mark)) history.replaceState(null, '', location.pathname);
  };

  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While a Chinese word is being put together, its letters are not yet what is meant.
    if (!(event instanceof InputEvent && event.isComposing)) timer = setTimeout(check, pause);
  });
  field.addEventListener('compositionend', check);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    check();
  });
  keep.addEventListener('click', () => {
    check();
    history.replaceState(null, '', mark + encodeURIComponent(field.value));
    status.textContent = words.linked;
  });
  const checkAddress = () => {
    if (!location.hash.startsWith(mark)) return;
    const { hash } = location;
    try {
      field.value = decodeURIComponent(hash.slice(mark.length));
    } catch {
      return; // Cut short on its way.
    }
    check();
    history.replaceState(null, '', hash);
  };
  addEventListener('hashchange', checkAddress);
  if (location.hash.startsWith(mark)) checkAddress();
  else if (field.value.trim()) check();
}
