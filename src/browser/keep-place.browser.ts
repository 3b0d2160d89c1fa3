/**
 * Lets the language switch lead to the paragraph that was being read. The switch stands at the head of the page, so the
 * place is the last one at which the reader stayed for a while before she went up there. Nothing is watched until the
 * head of the page has been left, and nothing listens to scrolling.
 */
const stay = 1500;
const header = document.querySelector('.site-header');
const link = document.querySelector<HTMLAnchorElement>('.other-language');
const blocks = document.querySelectorAll('.prose [id^=B], .prose :is(h2, h3)[id]');

/** The block at the reading line, and since when. */
let here = '';
let since = 0;
let atHead = true;

/** Keeps the place if the reader has stayed there. */
function settle(now: number): void {
  if (link && !atHead && here && now - since > stay) link.hash = here;
}

const reading = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target, time } of entries) {
      if (!isIntersecting) continue;
      settle(time);
      here = target.id;
      since = time;
    }
  },
  // A line a third down the window.
  { rootMargin: '-33% 0px -66%' },
);

if (header && link) {
  new IntersectionObserver(([entry]) => {
    if (!entry) return;
    settle(entry.time);
    atHead = entry.isIntersecting;
    if (!atHead) for (const block of blocks) reading.observe(block);
  }).observe(header);
  // By keyboard the switch is reached without the head coming into view first.
  link.addEventListener('focus', () => settle(performance.now()));
}
