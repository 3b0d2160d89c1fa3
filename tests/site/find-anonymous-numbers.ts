/**
 * Numbers inside `<main>` that nobody answers for. A digit is allowed only in a figure (`data-figure`, or a link to its page),
 * a date (typed or in `time`), a source (`cite`), code, or where someone has said why (`data-number`: licences, help lines, a legend).
 * A number drawn on a map is named by its twin: the same number in a figure on the same page, such as the map's table.
 * Runs inside the page, so it must stand alone.
 */
export function findAnonymousNumbers(): string[] {
  const figure = '[data-figure], a[href*="/figures/"]';
  const named = `${figure}, time, code, cite, [data-number]`;
  // The same dates that a story may type.
  const months = 'January|February|March|April|May|June|July|August|September|October|November|December';
  const dates = new RegExp(
    [`\\d{1,2} (?:${months})\\b`, '(?:(?:19|20)\\d{2}年)?\\d{1,2}月(?:\\d{1,2}日)?', '(?<![\\d,.])(?:19|20)\\d{2}(?![\\d,.]\\d|\\d|万|人|名)'].join('|'),
    'g',
  );
  const numbersIn = (text: string | null) => (text?.replace(dates, ' ').match(/\p{Nd}[\p{Nd},.]*/gu) ?? []).map((number) => number.replace(/[,.]+$|,/g, ''));
  const figures = new Set([...document.querySelectorAll(`main :is(${figure})`)].flatMap((element) => numbersIn(element.textContent)));
  const found: string[] = [];
  for (const main of document.querySelectorAll('main')) {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      if (!parent || parent.closest(`script, style, ${named}`)) continue;
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
