import type { MapParts, PlaceLink } from './map-parts.ts';

/** Time to move the pointer from a place to its tooltip, in ms. */
const grace = 250;
/** Between tooltip and what it speaks of, and to the edge of the window, in px. */
const gap = 10;
const edge = 8;

export type Tooltip = {
  /** Shows what is said of a place beside it, or above a point of the window. */
  show: (place: PlaceLink, at?: { x: number; y: number }) => void;
  /** Hides it, after a moment in which it may still be reached. */
  leave: () => void;
  /** Hides it; whether there was one. */
  dismiss: () => boolean;
  shown: () => PlaceLink | undefined;
};

/**
 * One tooltip for all places. It can be pointed at, stays until pointer or focus go elsewhere, and goes with Escape. What it
 * offers besides its words is there for pointers; on the keyboard Enter and + do the same, so these are no further stops.
 */
export function openTooltip({ words }: MapParts, zoomTo: ((place: PlaceLink) => void) | undefined, gone: AbortSignal): Tooltip {
  const box = document.createElement('div');
  box.className = 'map-tip';
  box.hidden = true;
  const says = box.appendChild(document.createElement('p'));
  const acts = box.appendChild(document.createElement('p'));
  const open = acts.appendChild(document.createElement('a'));
  const zoom = acts.appendChild(document.createElement('button'));
  zoom.type = 'button';
  zoom.hidden = !zoomTo;
  zoom.textContent = words.zoomHere;
  open.textContent = words.open;
  open.tabIndex = zoom.tabIndex = -1;
  // Outside of what it speaks of: in the explorer each new word would have the whole map laid out again.
  document.body.append(box);
  let [place, timer]: [PlaceLink | undefined, number] = [undefined, 0];

  function dismiss(): boolean {
    clearTimeout(timer);
    const was = place !== undefined;
    place?.link.classList.remove('told');
    place = undefined;
    box.hidden = true;
    return was;
  }
  const leave = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(dismiss, grace);
  };
  function show(next: PlaceLink, at?: { x: number; y: number }): void {
    clearTimeout(timer);
    if (next === place && at) return;
    place?.link.classList.remove('told');
    place = next;
    next.link.classList.add('told');
    says.textContent = next.says;
    open.href = next.link.getAttribute('href') ?? '';
    box.hidden = false;
    put(box, at ? new DOMRect(at.x, at.y, 0, 0) : next.link.getBoundingClientRect());
  }

  box.addEventListener('pointerenter', () => clearTimeout(timer), { signal: gone });
  box.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'mouse' && leave(), { signal: gone });
  zoom.addEventListener('click', () => place && zoomTo?.(place), { signal: gone });
  gone.addEventListener('abort', () => box.remove());
  return { show, leave, dismiss, shown: () => place };
}

/** Above the place if there is room in the window, else below it, else as high as the window allows. */
function put(box: HTMLElement, place: DOMRect): void {
  box.style.left = box.style.top = '0';
  const { offsetWidth: width, offsetHeight: height } = box;
  const right = document.documentElement.clientWidth - width - edge;
  const left = Math.max(edge, Math.min(place.x + place.width / 2 - width / 2, right));
  const [above, below] = [place.top - height - gap, place.bottom + gap];
  const top = above >= edge ? above : below + height <= innerHeight - edge ? below : edge;
  box.style.left = `${left + scrollX}px`;
  box.style.top = `${top + scrollY}px`;
}
