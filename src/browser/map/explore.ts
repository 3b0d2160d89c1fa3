import { carryView, firstMode, readAddress, writeAddress, type View, type Ways } from './address.ts';
import { around, fitBox, inside, scaleBox, type Box } from './box.ts';
import { countyLayer } from './county-layer.ts';
import { watchFind } from './find-place.ts';
import { watchGestures } from './gestures.ts';
import type { MapParts, PlaceLink } from './map-parts.ts';
import { put } from './map-words.ts';
import { watchPlaces } from './watch-places.ts';
import { openRove } from './rove.ts';
import { openTooltip } from './tooltip.ts';
import { openZoom } from './zoom.ts';

/** How long the address waits for the last of several changes, in ms. */
const rest = 120;

/** What another release's map takes over from this one. */
export type Carried = { view: View; box: Box; code: string; visited: boolean };

/** A map that answers; `gone` ends it. */
export type Explorer = { ways: Ways; carried: () => Carried; /** What carries the view to another page. */ query: () => string; apply: (view: View, still?: boolean) => void; /** The address of what is shown. */ here: () => string; say: (text: string, link?: string) => void };

/** Reads which addresses a page knows of. */
export function readWays({ root, modes, only }: MapParts): Ways {
  const paths = modes.flatMap(({ value, dataset }) => (dataset['path'] ? [[value, dataset['path']] as const] : []));
  const shown = only?.labels?.[0]?.classList;
  return { own: root.dataset['own'] ?? location.pathname, modes: new Map(paths), reported: only?.dataset['path'] ?? '', filtered: new Set(modes.map(({ value }) => value).filter((mode) => shown?.contains(`in-${mode}`))) };
}

/** Joins keys, pointer, zoom and address of one map. */
export function openExplorer(parts: MapParts, carried: Carried | undefined, gone: AbortSignal): Explorer {
  const { root, svg, words, places, modes, only, status, tools } = parts;
  const ways = readWays(parts);
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const zoom = openZoom(svg, calm);
  const counties = countyLayer(parts);
  const remembered: unknown = carried?.code ?? (history.state as { code?: string } | null)?.code;
  let view = readAddress(ways, location);
  let visited = carried?.visited ?? false;
  let hinted = carried !== undefined;
  const { title } = document;
  const shownFirst = view.mode;
  let [pushed, timer] = [{ what: '', at: -Infinity }, 0];

  const say = (text: string, link?: string): void => {
    status.textContent = '';
    clearTimeout(timer);
    // A moment later, so that the same words are announced twice, and words on a page that has just come are announced at all.
    timer = window.setTimeout(() => {
      status.textContent = text;
      if (link) status.append(' ', Object.assign(document.createElement('a'), { href: link, textContent: words.openPage }));
    }, 60);
  };

  /** Writes the view into the address: a new entry in the history unless the last one was of the same kind a moment ago. */
  function keep(what: string): void {
    const address = writeAddress(ways, view);
    if (address !== location.pathname + location.search) {
      const now = performance.now();
      const again = what === '' || (what === pushed.what && now - pushed.at < 1000);
      history[again ? 'replaceState' : 'pushState'](history.state, '', address);
      pushed = { what, at: now };
    }
    const query = carryView(ways, view);
    for (const link of root.querySelectorAll<HTMLAnchorElement>('[data-stepper] a[href], .map-views a[href]')) link.search = query;
    const twin = document.querySelector<HTMLAnchorElement>('.other-language');
    const tail = (path: string): number => path.lastIndexOf('/map/');
    if (twin && tail(twin.pathname) >= 0) {
      twin.href = twin.pathname.slice(0, tail(twin.pathname)) + location.pathname.slice(tail(location.pathname)) + location.search + twin.hash;
    }
  }

  const boxOf = (place: PlaceLink): Box => fitBox(place.link.getBBox(), zoom.frame);
  const centreOf = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

  function zoomTo(place: PlaceLink, what = 'place'): void {
    rove.choose(place);
    visited = true;
    if (!zoom.able) return;
    view = { ...view, place: place.slug };
    zoom.go(boxOf(place));
    counties(place);
    keep(what);
    say(put(words.zoomed, 'place', place.name));
    told.afterMoving();
  }
  function whole(): void {
    view = { ...view, place: '' };
    zoom.go(zoom.frame);
    counties(undefined);
    keep('place');
    say(words.whole);
    told.afterMoving();
  }
  /** A box that is no longer the place's own: its name leaves the address. */
  function loosen(): void {
    tip.dismiss();
    if (!zoom.zoomed()) counties(undefined);
    view = { ...view, place: '' };
    keep('');
  }
  function zoomBy(factor: number): void {
    if (!zoom.able) return;
    if (factor < 1 && !zoom.zoomed() && visited) return zoomTo(rove.current());
    const box = scaleBox(zoom.box(), factor, centreOf(zoom.box()), zoom.frame);
    if (box.width > zoom.frame.width * 0.99) return zoom.zoomed() ? whole() : undefined;
    zoom.go(box);
    loosen();
    told.afterMoving();
  }
  function pan(right: number, down: number): void {
    const box = zoom.box();
    if (!zoom.zoomed()) return;
    zoom.go(inside({ ...box, x: box.x + (right * box.width) / 4, y: box.y + (down * box.height) / 4 }, zoom.frame));
    loosen();
    told.afterMoving();
  }
  function moved(place: PlaceLink): void {
    visited = true;
    if (view.place) zoomTo(place, '');
    else if (zoom.zoomed()) {
      zoom.go(around(centreOf(place.link.getBBox()), zoom.box().width / zoom.frame.width, zoom.frame));
      told.afterMoving();
    }
  }

  const tip = openTooltip(parts, zoom.able ? (place) => {
    zoomTo(place);
    place.link.focus({ preventScroll: true });
  } : undefined, gone);
  const first = places.find(({ code }) => code === remembered) ?? places[0];
  if (!first) throw new Error('a map without places');
  const rove = openRove(parts, first, { edge: () => say(words.edge), moved, pan, zoom: zoomBy, whole }, gone);
  const told = watchPlaces(parts, tip, (place) => {
    rove.choose(place);
    visited = true;
  }, gone);
  if (zoom.able) watchGestures(svg, zoom, { wheeled: () => say(words.wheel), changed: loosen, dragged: () => tip.dismiss() }, gone);
  watchFind(parts, (place) => {
    if (!place) return say(words.notFound);
    hinted = true;
    if (zoom.able) zoomTo(place);
    rove.focus(place);
  }, gone);

  // The map changes by its style sheet; the address follows when that has been painted and no other key is under way.
  let waiting = 0;
  const keepLater = (what: string): void => {
    clearTimeout(waiting);
    waiting = window.setTimeout(() => keep(what), rest);
  };
  gone.addEventListener('abort', () => clearTimeout(waiting));
  for (const radio of modes) radio.addEventListener('change', () => {
    view = { ...view, mode: radio.value };
    // The tab and a bookmark say what is seen.
    document.title = radio.value === shownFirst ? title : `${radio.labels?.[0]?.textContent.trim() ?? ''} – ${title}`;
    keepLater('mode');
  }, { signal: gone });
  only?.addEventListener('change', () => {
    view = { ...view, only: only.checked };
    keepLater('only');
  }, { signal: gone });
  tools.addEventListener('click', ({ target }) => {
    const act = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]')?.dataset['zoom'] : undefined;
    if (act === 'in') zoomBy(1 / 1.6);
    else if (act === 'out') zoomBy(1.6);
    else if (act === 'whole') whole();
  }, { signal: gone });
  // Told once: whoever comes by keyboard need not guess.
  svg.addEventListener('focusin', () => {
    if (!hinted && svg.querySelector(':focus-visible')) say(words.keys);
    hinted = true;
  }, { signal: gone });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || tip.dismiss() || !zoom.zoomed()) return;
    // After an address has brought the map near, nothing has the focus yet.
    const here = event.target === document.body || (event.target instanceof Element && event.target.closest('[data-map]') && !event.target.matches('input[type=search]'));
    if (here) whole();
  }, { signal: gone });

  /** Shows what an address asks for. */
  function apply(next: View, still = false): void {
    const place = places.find(({ slug }) => slug === next.place);
    view = { mode: modes.some(({ value }) => value === next.mode) ? next.mode : firstMode, only: next.only, place: place?.slug ?? '' };
    for (const radio of modes) radio.checked = radio.value === view.mode;
    if (only) only.checked = view.only;
    tip.dismiss();
    if (place) rove.choose(place);
    zoom.go(place ? boxOf(place) : zoom.frame, still);
    if (zoom.able) counties(place);
    if (place && zoom.able) say(put(words.zoomed, 'place', place.name));
    keep('');
  }
  apply(view, true);
  // A part of the map that is no place's own stays in sight where the drawing has the same measures.
  if (carried && !view.place && carried.box.width < zoom.frame.width) zoom.go(inside(carried.box, zoom.frame), true);
  tools.classList.add('ready');
  return { ways, apply, say, query: () => carryView(ways, view), here: () => writeAddress(ways, view), carried: () => ({ view, box: zoom.box(), code: rove.current().code, visited }) };
}
