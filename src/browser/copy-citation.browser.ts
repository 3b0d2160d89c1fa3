/** Lets a reader copy a citation in one form; the buttons are there only where that works. */
const block = document.querySelector<HTMLElement>('.citations');
const said = block?.querySelector('[role=status]');

if (block && said && navigator.clipboard) {
  block.classList.add('ready');
  block.addEventListener('click', async ({ target }) => {
    const text = target instanceof Element ? target.closest('button')?.parentElement?.querySelector('pre') : null;
    if (!text) return;
    const { copied = '', refused = '' } = block.dataset;
    // Emptied first, so that a second copy is announced too.
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      said.textContent = refused;
    }
  });
}

// A module of its own: its names are not those of other files.
export {};
