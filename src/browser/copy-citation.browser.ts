/** Lets a reader copy a citation in one form, with the day on which she reads it; the buttons are there only where that works. */
const block = document.querySelector<HTMLElement>('.citations');
const said = block?.querySelector('[role=status]');

if (block && said && navigator.clipboard) {
  block.classList.add('ready');
  block.addEventListener('click', async ({ target }) => {
    const text = target instanceof Element ? target.closest('button')?.parentElement?.querySelector('pre') : null;
    if (!text) return;
    const { copied = '', refused = '', read = '' } = block.dataset;
    const today = new Date();
    const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    // Emptied first, so that a second copy is announced too.
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(text.textContent.replace(read, `[${day}]`));
      said.textContent = copied;
    } catch {
      getSelection()?.selectAllChildren(text);
      said.textContent = refused;
    }
  });
}

// A module of its own: its names are not those of other files.
export {};
