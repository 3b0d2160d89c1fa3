/** Lets a reader copy the address of the page; the button is there only where it works. */
const block = document.querySelector<HTMLElement>('.share');
const button = block?.querySelector('button');
const said = block?.querySelector('[role=status]');

if (block && button && said && navigator.clipboard) {
  block.classList.add('ready');
  button.addEventListener('click', async () => {
    const { address, copied = '', refused = '' } = block.dataset;
    // Emptied first, so that a second copy is announced too.
    said.textContent = '';
    try {
      await navigator.clipboard.writeText(address || location.href.replace(/#.*/, ''));
      said.textContent = copied;
    } catch {
      said.textContent = refused;
    }
  });
}
