/** Lets a reader choose the light or the dark scheme; without it the device decides. Kept on the reader's machine. */
const key = 'scheme';
const choices = ['light', 'dark'];

function apply(choice: string): void {
  if (choices.includes(choice)) document.documentElement.dataset['scheme'] = choice;
  else delete document.documentElement.dataset['scheme'];
  // The browser’s own frame goes along.
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')) {
    const own = (meta.dataset['own'] ??= meta.media);
    meta.media = choices.includes(choice) ? (own.includes(choice) ? 'all' : 'not all') : own;
  }
}

function remembered(): string {
  try {
    return localStorage.getItem(key) ?? '';
  } catch {
    return ''; // Storage may be forbidden; the choice then lasts for the page.
  }
}

function remember(choice: string): void {
  try {
    if (choices.includes(choice)) localStorage.setItem(key, choice);
    else localStorage.removeItem(key);
  } catch {
    // As above.
  }
}

apply(remembered());

const field = document.querySelector<HTMLSelectElement>('#scheme');
if (field) {
  field.value = choices.includes(remembered()) ? remembered() : '';
  field.closest('label')?.classList.add('ready');
  field.addEventListener('change', () => {
    apply(field.value);
    remember(field.value);
  });
}
