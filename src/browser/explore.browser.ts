/**
 * The table of all figures: sorted and filtered as it is asked, the address keeps what is asked. The page itself is the data:
 * the rows are those that stand in it.
 */
import { readAddress, turnTo, writeAddress } from './explore-table/address.ts';
import { chooseRows } from './explore-table/choose-rows.ts';
import { fillSelects } from './explore-table/fill-selects.ts';
import { readRow } from './explore-table/read-row.ts';
import { addButtons, showChoice, showRows } from './explore-table/show-rows.ts';
import { sortRows } from './explore-table/sort-rows.ts';
import { findParts, type TableParts } from './explore-table/table-parts.ts';
import { put } from './explore-table/table-words.ts';
import { copyView, saveView } from './explore-table/take-view.ts';
import { choices, everything, type View } from './explore-table/view.ts';

/** After the last key, in ms. */
const pause = 150;

function begin(parts: TableParts): void {
  const { tools, selects, field, count, said, spare, body, words } = parts;
  const all = [...body.rows];
  const rows = all.map((element) => ({ ...readRow(element), element }));
  const known = fillSelects(parts, rows);
  const collator = new Intl.Collator(words.order, { numeric: true });
  const twin = document.querySelector<HTMLAnchorElement>('.other-language');
  let [view, shown] = [everything, rows];
  let typing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: View, strange: readonly string[] = []): void {
    view = next;
    shown = sortRows(chooseRows(rows, view), view, collator);
    showRows(parts, shown.map(({ element }) => element), all, view);
    showChoice(parts, view);
    const narrowed = [...choices.flatMap((choice) => selects[choice].value && (selects[choice].selectedOptions[0]?.text ?? '')), view.words].filter(Boolean).join(' · ');
    const told = shown.length === 0 ? words.none : put(narrowed ? words.of : words.shown, { shown: shown.length, n: rows.length, view: narrowed });
    count.textContent = told + (strange.length > 0 ? put(words.strange, { what: strange.join(' ') }) : '');
    // What was copied or saved was another view.
    said.textContent = '';
    spare.hidden = true;
    if (twin) twin.search = writeAddress(view);
  }

  /** Typing makes one entry in the history, however many letters; everything else is a place to come back to. */
  function go(next: View, typed = false): void {
    clearTimeout(timer);
    const address = writeAddress(next);
    if (address !== writeAddress(view)) {
      if (typed && typing) history.replaceState(null, '', address || location.pathname);
      else history.pushState(null, '', address || location.pathname);
    }
    typing = typed;
    show(next);
  }

  function followAddress(): void {
    clearTimeout(timer);
    typing = false;
    const { view: asked, strange } = readAddress(location.search, known);
    show(asked, strange);
  }

  const typed = (): void => go({ ...view, words: field.value.trim() }, true);
  addButtons(parts, (column) => go(turnTo(view, column)));
  for (const choice of choices) selects[choice].addEventListener('change', () => go({ ...view, chosen: { ...view.chosen, [choice]: selects[choice].value } }));
  field.addEventListener('input', (event) => {
    clearTimeout(timer);
    // While a Chinese word is being put together, its letters are not yet what is meant.
    if (!(event instanceof InputEvent && event.isComposing)) timer = setTimeout(typed, pause);
  });
  for (const kind of ['compositionend', 'change']) field.addEventListener(kind, typed);
  tools.addEventListener('click', ({ target }) => {
    const pressed = target instanceof HTMLButtonElement ? target.value : '';
    if (pressed === 'reset') go(everything);
    if (pressed === 'copy') void copyView(parts, shown);
    if (pressed === 'save') void saveView(parts, shown, view);
  });
  addEventListener('popstate', followAddress);
  if (location.search) followAddress();
  tools.classList.add('ready');
}

const parts = findParts();
if (parts) begin(parts);
