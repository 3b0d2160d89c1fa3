import { arrowKeeper } from './compass-keys.ts';
import { plain, type MapParts, type PlaceLink } from './map-parts.ts';
import { letterKeeper, matchTyped } from './type-ahead.ts';

/** What the keys ask for that is not theirs to do. */
type Asked = { edge: () => void; moved: (place: PlaceLink) => void; pan: (right: number, down: number) => void; zoom: (factor: number) => void; whole: () => void };

/** Keys that pan the map while Shift is held. */
const pans: Record<string, [right: number, down: number]> = { ArrowUp: [0, -1], ArrowRight: [1, 0], ArrowDown: [0, 1], ArrowLeft: [-1, 0] };

export type Rove = { current: () => PlaceLink; focus: (place: PlaceLink) => void; choose: (place: PlaceLink) => void };

/** One tab stop for all places; arrows go by compass, Home and End to the ends of the walk, letters to a name. */
export function openRove({ svg, places }: MapParts, first: PlaceLink, asked: Asked, gone: AbortSignal): Rove {
  let current = first;
  let before = first;
  const [letters, arrows] = [letterKeeper(), arrowKeeper()];

  /** Makes a place the tab stop without taking the focus there. */
  function choose(place: PlaceLink): void {
    current.link.setAttribute('tabindex', '-1');
    place.link.setAttribute('tabindex', '0');
    current = place;
  }
  function focus(place: PlaceLink): void {
    choose(place);
    place.link.focus({ preventScroll: true });
    if (!svg.closest('.zoomed')) place.link.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }
  function move(place: PlaceLink | undefined): void {
    before = current;
    if (!place) return asked.edge();
    focus(place);
    asked.moved(place);
  }

  function press(event: KeyboardEvent): boolean {
    const { key, timeStamp } = event;
    const pan = pans[key];
    if (event.shiftKey && pan) asked.pan(...pan);
    else if (pan) {
      const step = arrows.press(key, timeStamp);
      const to = (from: PlaceLink, direction = 0): PlaceLink | undefined => places.find(({ code }) => code.slice(2).replace(/00$/, '') === from.go[direction]);
      // Two arrows where nothing lies between them: the second counts alone.
      move(to(step?.instead ? before : current, step?.direction) ?? to(current, step?.alone));
    } else if (key === 'Home') move(places[0]);
    else if (key === 'End') move(places.at(-1));
    else if (key === '+' || key === '=') asked.zoom(1 / 1.6);
    else if (key === '-') asked.zoom(1.6);
    else if (key === '0') asked.whole();
    else if ([...key].length === 1 && key !== ' ') {
      const found = matchTyped(places, current, plain(letters(key, timeStamp)));
      if (found && found !== current) move(found);
    } else return false;
    return true;
  }

  for (const { link } of places) link.setAttribute('tabindex', '-1');
  choose(first);
  svg.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (press(event)) event.preventDefault();
  }, { signal: gone });
  addEventListener('keyup', ({ key }) => arrows.release(key), { signal: gone });
  addEventListener('blur', arrows.forget, { signal: gone });
  svg.addEventListener('focusin', ({ target }) => {
    const place = places.find(({ link }) => link === target);
    if (place && place !== current) choose(place);
  }, { signal: gone });
  return { current: () => current, focus, choose };
}
