/** How a stop of the old page is found on the new one. */
function keyOf(element: Element | null): string {
  if (!element) return '';
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.matches('input[type=range]')) return '[data-map] input[type=range]';
  const code = element.getAttribute('data-code');
  if (code) return `[data-code="${code}"]`;
  const rel = element.getAttribute('rel');
  if (rel) return `[data-map] [rel="${rel}"]`;
  const href = element.getAttribute('href');
  return href ? `[data-map] [href="${CSS.escape(href)}"]` : '';
}

/**
 * Puts another map page's content in place of this one's: what lies in `main`, the title, where the language switch leads.
 * The map stays where it is in the window. Gives back what takes the focus to where it was, or to `instead` where that stop is
 * gone, to be called once the new map answers; nothing where the other page has no map.
 */
export function swapPage(text: string, instead: string): (() => void) | undefined {
  // Styles are taken out first: the policy of this page refuses those of another, even unseen.
  const styles = [...text.matchAll(style)].map(([, rules = '']) => rules);
  const page = new DOMParser().parseFromString(text.replace(style, ''), 'text/html');
  const [old, next] = [document.querySelector('main'), page.querySelector('main')];
  if (!old || !next?.querySelector('[data-map]')) return undefined;
  const focused = old.contains(document.activeElement) ? keyOf(document.activeElement) : undefined;
  const top = (): number => document.querySelector('[data-map] svg.map')?.getBoundingClientRect().top ?? 0;
  const before = top();
  bringStyles(styles);
  old.replaceChildren(...[...next.childNodes].map((node) => document.adoptNode(node)));
  document.title = page.title;
  for (const selector of ['.other-language', '[data-address]']) {
    const [here, there] = [document.querySelector<HTMLElement>(selector), page.querySelector<HTMLElement>(selector)];
    if (here instanceof HTMLAnchorElement && there) here.href = there.getAttribute('href') ?? here.href;
    else if (here && there) here.dataset['address'] = there.dataset['address'] ?? '';
  }
  scrollBy({ top: top() - before, behavior: 'instant' });
  document.dispatchEvent(new Event('map-swapped'));
  return () => {
    if (focused === undefined) return;
    const stop = (focused && document.querySelector<HTMLElement>(focused)) || document.querySelector<HTMLElement>(instead);
    stop?.focus({ preventScroll: true });
  };
}

/** Styles the other page has and this one has not; made by the program, they need no leave of the policy. */
function bringStyles(styles: readonly string[]): void {
  const known = new Set([...document.querySelectorAll('style')].map(({ textContent }) => textContent));
  for (const rules of styles) {
    if (known.has(rules) || brought.has(rules)) continue;
    brought.add(rules);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }
}
const brought = new Set<string>();
const style = /<style[^>]*>([\s\S]*?)<\/style>/g;
