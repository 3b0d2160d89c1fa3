/**
 * Numbers inside `<main>` that nobody answers for. A digit is allowed only in a figure (`data-figure`),
 * a date (`time`), a source (`cite`), code, or where someone has said why (`data-number`: licences, help lines, a legend).
 * A number drawn on a map is named by its twin: the same number in a figure on the same page, such as the map's table.
 * Runs inside the page, so it must stand alone.
 */
export function findAnonymousNumbers(): string[] {
  const named = '[data-figure], time, code, cite, [data-number]';
  const numbersIn = (text: string | null) => (text?.match(/\p{Nd}[\p{Nd},.]*/gu) ?? []).map((number) => number.replace(/[,.]+$|,/g, ''));
  const figures = new Set([...document.querySelectorAll('main [data-figure]')].flatMap((element) => numbersIn(element.textContent)));
  const found: string[] = [];
  for (const main of document.querySelectorAll('main')) {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (!/\p{Nd}/u.test(text) || !parent || parent.closest(`script, style, ${named}`)) continue;
      const strangers = parent.closest('svg') ? numbersIn(text).filter((number) => !figures.has(number)) : numbersIn(text);
      if (strangers.length === 0) continue;
      const trail: string[] = [];
      for (let element: Element | null = parent; element && element !== main; element = element.parentElement) {
        const name = element.getAttribute('class')?.split(' ')[0];
        trail.unshift(element.tagName.toLowerCase() + (name ? `.${name}` : ''));
      }
      found.push(`${strangers.join(' ')} in "${text.slice(0, 60)}" in main > ${trail.join(' > ')}`);
    }
  }
  return found;
}
