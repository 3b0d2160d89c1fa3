/**
 * Copies the map’s picture, its pinned address or its citation, and says what it has copied. What the clipboard does not
 * take is shown instead: the words selected, or the file to take.
 */
let block: HTMLElement | null;

function begin(): void {
  block = document.querySelector<HTMLElement>('.take-away');
  const said = block?.querySelector('[role=status]');
  if (!block || !said || !navigator.clipboard) return;
  const { dataset } = block;
  block.classList.add('ready');
  const [image] = block.querySelectorAll<HTMLButtonElement>('button[value=image]');
  if (image && (!navigator.clipboard.write || !('ClipboardItem' in window))) image.hidden = true;
  block.addEventListener('click', async ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button?.value) return;
    const { copied = '', refused = '', noPicture = '' } = dataset;
    // Emptied first, so that a second copy is announced too.
    said.textContent = '';
    try {
      said.textContent = (await copy(button.value)) ? copied.replace('{what}', button.dataset['what'] ?? '') : noPicture;
    } catch {
      offer(button.value);
      said.textContent = refused;
    }
  });
}

begin();
// Another release has come into the page, with a block of its own.
document.addEventListener('map-swapped', begin);

/** The one of several that the chosen mode shows. */
const seen = <T extends Element>(selector: string): T | undefined =>
  [...(block?.querySelectorAll<T>(selector) ?? [])].find((each) => each.closest('p')?.matches('[class*="in-"]') && getComputedStyle(each.closest('p')!).display !== 'none');

/** Whether there was something to copy; throws where the browser does not let it. */
async function copy(what: string): Promise<boolean> {
  const picture = seen<HTMLAnchorElement>('[data-format=png]')?.href;
  const address = seen<HTMLAnchorElement>('.cite a')?.href;
  if (what === 'image') {
    if (!picture) return false;
    // Asked for inside the item: a browser may let a click write to the clipboard only at once.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': fetch(picture).then((answer) => (answer.ok ? answer.blob() : Promise.reject(answer.status))) })]);
    return true;
  }
  if (what === 'link') {
    await navigator.clipboard.writeText(address ?? location.href);
    return true;
  }
  if (!address) return false;
  const words = seen<HTMLElement>('.cite p')?.firstChild?.textContent?.trim() ?? '';
  await navigator.clipboard.writeText(`${words} ${address}`);
  return true;
}

/** What was refused, ready to be copied by hand. */
function offer(what: string): void {
  if (what === 'image') return seen<HTMLAnchorElement>('[data-format=png]')?.focus();
  const cite = block?.querySelector<HTMLDetailsElement>('.cite');
  if (cite) cite.open = true;
  const words = seen<HTMLElement>(what === 'link' ? '.cite a' : '.cite p');
  if (words) getSelection()?.selectAllChildren(words);
}

// A module of its own: its names are not those of other files.
export {};
