import type { MapParts, PlaceLink } from './map-parts.ts';
import type { Tooltip } from './tooltip.ts';

/** Time after which a map that moves stands still again, in ms. */
const settled = 320;

/**
 * Shows the tooltip of what is pointed at or has the focus. A finger's first tap shows it, with a link in it; the second
 * opens the place. A long press is left to the device, whose own menu of the link it opens.
 */
export function watchPlaces({ svg, root, places }: MapParts, tip: Tooltip, chosen: (place: PlaceLink) => void, gone: AbortSignal): { afterMoving: () => void } {
  const placeAt = (target: EventTarget | null): PlaceLink | undefined => {
    const link = target instanceof Element ? target.closest('a.map-place') : null;
    return places.find((place) => place.link === link);
  };
  const focused = (): PlaceLink | undefined => {
    const place = placeAt(document.activeElement);
    return place?.link.matches(':focus-visible') ? place : undefined;
  };

  svg.addEventListener('pointerover', (event) => {
    const place = placeAt(event.target);
    if (event.pointerType === 'touch' || event.buttons) return;
    if (place) tip.show(place, { x: event.clientX, y: event.clientY });
  }, { signal: gone });
  svg.addEventListener('pointerout', (event) => {
    if (event.pointerType !== 'touch' && placeAt(event.target) && !placeAt(event.relatedTarget)) tip.leave();
  }, { signal: gone });
  svg.addEventListener('focusin', () => {
    const place = focused();
    if (place) tip.show(place);
  }, { signal: gone });
  svg.addEventListener('focusout', ({ relatedTarget }) => {
    if (!placeAt(relatedTarget) && !(relatedTarget instanceof Element && relatedTarget.closest('.map-tip'))) tip.dismiss();
  }, { signal: gone });
  svg.addEventListener('click', (event) => {
    const place = placeAt(event.target);
    if (!place) return;
    chosen(place);
    const byFinger = event instanceof PointerEvent && event.pointerType === 'touch';
    if (byFinger && tip.shown() !== place) {
      event.preventDefault();
      tip.show(place, { x: event.clientX, y: event.clientY });
      return;
    }
    // Whoever comes back finds the tab stop where she left.
    history.replaceState({ code: place.code }, '');
  }, { signal: gone });
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Element && !target.closest('.map-tip') && !placeAt(target)) tip.dismiss();
  }, { signal: gone });
  // An element that fills the window at 400 % would hide what has the focus.
  addEventListener('resize', () => tip.dismiss(), { signal: gone });

  let timer = 0;
  gone.addEventListener('abort', () => clearTimeout(timer));
  return {
    afterMoving() {
      tip.dismiss();
      clearTimeout(timer);
      timer = window.setTimeout(() => {
        const place = focused();
        if (place && root.isConnected) tip.show(place);
      }, settled);
    },
  };
}
