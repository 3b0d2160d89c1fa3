import { fetchPage } from './fetch-page.ts';

/** Links that lead to another release or to the other view, and the slider between releases. */
const leads = '[data-stepper] a[href], .map-views a[href]';

/**
 * Other releases and views come into this page instead of replacing it. A link asked for with a modifier does what it
 * always does. What may be wanted next is fetched as soon as it is pointed at.
 */
export function watchSteps(root: HTMLElement, visit: (address: string) => void, gone: AbortSignal): void {
  const linkOf = (target: EventTarget | null): HTMLAnchorElement | null => (target instanceof Element ? target.closest<HTMLAnchorElement>(leads) : null);
  const ahead = (address: string | undefined): void => {
    if (address) fetchPage(address).catch(() => undefined);
  };
  root.addEventListener('click', (event) => {
    const link = linkOf(event.target);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    visit(link.href);
  }, { signal: gone });
  root.addEventListener('pointerover', ({ target }) => ahead(linkOf(target)?.href), { signal: gone });
  root.addEventListener('focusin', ({ target }) => ahead(linkOf(target)?.href), { signal: gone });

  const slider = root.querySelector<HTMLInputElement>('input[type=range][data-routes]');
  if (!slider) return;
  const routes = (slider.dataset['routes'] ?? '').split(' ');
  const labels = (slider.dataset['dates'] ?? '').split('|');
  const shown = root.querySelector('[data-stepper] [aria-current]');
  const own = shown?.textContent ?? '';
  const tell = (): void => {
    const label = labels[slider.valueAsNumber] ?? '';
    slider.setAttribute('aria-valuetext', label);
    // While it is drawn along, the words beside it go with it.
    if (shown) shown.textContent = slider.value === slider.defaultValue ? own : label;
  };
  slider.hidden = false;
  tell();
  const near = (): void => [-1, 1].forEach((step) => ahead(routes[slider.valueAsNumber + step]));
  slider.addEventListener('input', tell, { signal: gone });
  slider.addEventListener('focus', near, { signal: gone });
  slider.addEventListener('pointerenter', near, { signal: gone });
  slider.addEventListener('change', () => visit(routes[slider.valueAsNumber] ?? ''), { signal: gone });
}
