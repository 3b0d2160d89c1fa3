/**
 * What moves on the page of the map: keys, tooltip, zoom, address, and the way from release to release. Without it the page
 * is complete; where something in it goes wrong the page stays as it was.
 */
import { ownsPath, readAddress } from './map/address.ts';
import { openExplorer, type Carried, type Explorer } from './map/explore.ts';
import { fetchPage } from './map/fetch-page.ts';
import { findMapParts, type MapParts } from './map/map-parts.ts';
import moving from './map/moving.css?inline';
import { watchSteps } from './map/step.ts';
import { swapPage } from './map/swap-page.ts';

/** From here on a reader is told that something is under way, in ms. */
const patience = 400;

let leave = new AbortController();
let turn = 0;

function begin(parts: MapParts, carried?: Carried): Explorer {
  leave.abort();
  leave = new AbortController();
  const explorer = openExplorer(parts, carried, leave.signal);
  const { words, root } = parts;

  /** Brings another page's map in; a line that fails says so, and leaves a plain link. */
  async function visit(address: string, push = true): Promise<void> {
    const mine = ++turn;
    const slow = setTimeout(() => mine === turn && explorer.say(words.loading), patience);
    try {
      const text = await fetchPage(address);
      if (mine !== turn) return;
      const kept = explorer.carried();
      if (push) history.pushState(history.state, '', address);
      const refocus = swapPage(text, '[data-stepper] a, .map-views a');
      const next = refocus && findMapParts();
      if (!next) return location.assign(address);
      const opened = begin(next, kept);
      refocus();
      opened.say(saysWhere(next.root));
    } catch {
      if (mine !== turn) return;
      explorer.say(words.failed, address);
      const slider = root.querySelector<HTMLInputElement>('input[type=range][data-routes]');
      if (slider) slider.value = slider.defaultValue;
      slider?.dispatchEvent(new Event('input'));
    } finally {
      clearTimeout(slow);
    }
  }

  watchSteps(root, (address) => {
    const to = new URL(address, location.href);
    to.search = explorer.query();
    void visit(to.href);
  }, leave.signal);
  addEventListener('popstate', () => {
    // A place within the page is no other view.
    if (explorer.here() === location.pathname + location.search) return;
    turn += 1;
    if (ownsPath(explorer.ways, location.pathname)) explorer.apply(readAddress(explorer.ways, location));
    else void visit(location.href, false);
  }, { signal: leave.signal });
  return explorer;
}

/** The release that is shown, in the page's words. */
const saysWhere = (root: HTMLElement): string => (root.querySelector('[data-stepper] [aria-current]') ?? root.querySelector('[data-stepper]'))?.textContent.trim() ?? document.title;

const parts = findMapParts();
if (parts) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(moving);
  document.adoptedStyleSheets.push(sheet);
  begin(parts);
}
