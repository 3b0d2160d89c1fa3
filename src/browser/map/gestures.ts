import { inside, scaleBox } from './box.ts';
import type { Zoom } from './zoom.ts';

/** A pointer that moved less than this has not dragged, in px. */
const slack = 5;

/**
 * Wheel with Ctrl or Cmd (which is also what a trackpad's pinch sends), two fingers, and dragging by mouse while the map is
 * zoomed. One finger and the bare wheel keep scrolling the page; `wheeled` is told of the latter.
 */
export function watchGestures(svg: SVGSVGElement, zoom: Zoom, heard: { wheeled: () => void; changed: () => void; dragged: () => void }, gone: AbortSignal): void {
  const fingers = new Map<number, PointerEvent>();
  let [drags, from] = [false, { x: 0, y: 0 }];
  const moveTo = (factor: number, point: { x: number; y: number }): void => {
    zoom.go(scaleBox(zoom.box(), factor, point, zoom.frame), true);
    heard.changed();
  };
  const shift = (dx: number, dy: number): void => {
    const box = zoom.box();
    const unit = box.width / svg.clientWidth;
    zoom.go(inside({ ...box, x: box.x - dx * unit, y: box.y - dy * unit }, zoom.frame), true);
    heard.changed();
  };

  svg.addEventListener('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return heard.wheeled();
    event.preventDefault();
    const lines = event.deltaMode === 1 ? 16 : 1;
    moveTo(Math.exp(Math.max(-60, Math.min(60, event.deltaY * lines)) / 200), zoom.pointAt(event.clientX, event.clientY));
  }, { passive: false, signal: gone });

  svg.addEventListener('pointerdown', (event) => {
    if (event.pointerType === 'mouse' && (event.button !== 0 || !zoom.zoomed())) return;
    if (fingers.size === 0) drags = false;
    fingers.set(event.pointerId, event);
    from = { x: event.clientX, y: event.clientY };
  }, { signal: gone });

  addEventListener('pointermove', (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    const [other] = [...fingers.values()].filter(({ pointerId }) => pointerId !== event.pointerId);
    if (other) {
      const span = (one: PointerEvent): number => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) || 1;
      const middle = zoom.pointAt((event.clientX + other.clientX) / 2, (event.clientY + other.clientY) / 2);
      shift((event.clientX - last.clientX) / 2, (event.clientY - last.clientY) / 2);
      moveTo(span(last) / span(event), middle);
      drags = true;
    } else if (event.pointerType === 'mouse') {
      if (!drags && Math.hypot(event.clientX - from.x, event.clientY - from.y) < slack) return;
      if (!drags) heard.dragged();
      drags = true;
      shift(event.clientX - last.clientX, event.clientY - last.clientY);
    }
    fingers.set(event.pointerId, event);
  }, { signal: gone });

  for (const end of ['pointerup', 'pointercancel'] as const) addEventListener(end, ({ pointerId }) => void fingers.delete(pointerId), { signal: gone });
  // A link is not dragged away, and the end of a drag is no click.
  svg.addEventListener('dragstart', (event) => event.preventDefault(), { signal: gone });
  svg.addEventListener('click', (event) => {
    if (!drags) return;
    drags = false;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true, signal: gone });
}
