import { between, type Box } from './box.ts';

/** How long the map takes to move, in ms. */
const travel = 280;

/** The part of the drawing that is seen, and how it changes. */
export type Zoom = {
  /** The whole drawing. */
  frame: Box;
  /** Whether this drawing can be zoomed at all. */
  able: boolean;
  /** Where it is going, or is. */
  box: () => Box;
  zoomed: () => boolean;
  /** Moves there; at once where the reader wants no motion, or `still`. */
  go: (box: Box, still?: boolean) => void;
  /** A place on the page in map units. */
  pointAt: (clientX: number, clientY: number) => { x: number; y: number };
};

const readBox = (svg: SVGSVGElement): Box => {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return { x, y, width, height };
};

/** Tiles have no view box and are never zoomed: their letters keep their size by themselves. */
const still = (frame: Box): Zoom => ({ frame, able: false, box: () => frame, zoomed: () => false, go: () => undefined, pointAt: () => ({ x: 0, y: 0 }) });

/** The key that says “Estimated” stays in its corner: a picture of part of the map must say so too. */
function pin(key: Element): SVGGElement {
  const pinned = document.createElementNS('http://www.w3.org/2000/svg', 'g');
  key.replaceWith(pinned);
  pinned.append(key);
  return pinned;
}

/** Zooming is a smaller view box. What must keep its size (lettering, rings) is divided by `--zoom` in the style sheet. */
export function openZoom(svg: SVGSVGElement, calm: MediaQueryList): Zoom {
  const frame = readBox(svg);
  if (frame.width === 0) return still(frame);
  let [box, shown, ticket] = [frame, frame, 0];
  const hatches = [...svg.querySelectorAll('pattern')].map((pattern) => ({ pattern, own: pattern.getAttribute('patternTransform') ?? '' }));
  const keys = [...svg.querySelectorAll('.map-key')].flatMap(({ parentElement }) => (parentElement ? [pin(parentElement)] : []));

  function show(next: Box): void {
    shown = next;
    const scale = frame.width / next.width;
    svg.setAttribute('viewBox', [next.x, next.y, next.width, next.height].map((each) => Math.round(each * 100) / 100).join(' '));
    svg.style.setProperty('--zoom', String(scale));
    for (const { pattern, own } of hatches) pattern.setAttribute('patternTransform', `${own} scale(${1 / scale})`);
    for (const key of keys) key.setAttribute('transform', `translate(${next.x - frame.x / scale} ${next.y - frame.y / scale}) scale(${1 / scale})`);
    svg.closest('[data-map]')?.classList.toggle('zoomed', scale > 1.001);
  }

  function go(next: Box, still = false): void {
    box = next;
    cancelAnimationFrame(ticket);
    if (still || calm.matches) return show(next);
    const from = shown;
    let began: number | undefined;
    const step = (now: number): void => {
      began ??= now;
      const part = Math.min(1, (now - began) / travel);
      show(between(from, next, 1 - (1 - part) ** 3));
      if (part < 1) ticket = requestAnimationFrame(step);
    };
    ticket = requestAnimationFrame(step);
  }

  return {
    frame,
    able: true,
    box: () => box,
    zoomed: () => box.width < frame.width * 0.999,
    go,
    pointAt(clientX, clientY) {
      const matrix = svg.getScreenCTM();
      return matrix ? new DOMPoint(clientX, clientY).matrixTransform(matrix.inverse()) : { x: shown.x, y: shown.y };
    },
  };
}
