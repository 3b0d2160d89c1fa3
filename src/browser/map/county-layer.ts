import type { MapParts, PlaceLink } from './map-parts.ts';

/** What the file brings to be looked at by itself; the page's policy refuses it. */
const style = /<style[\s\S]*?<\/style>/g;

const layers = new Map<string, Promise<string>>();

/** Lays the counties of a place over it once it fills the map; what cannot be had is left out without a word. */
export function countyLayer({ root, svg, words }: MapParts): (place: PlaceLink | undefined) => void {
  let wanted: string | undefined;
  const clear = (): void => {
    svg.querySelector('.county-layer')?.remove();
    root.classList.remove('with-counties');
  };
  return (place) => {
    if (place?.code === wanted) return;
    wanted = place?.code;
    clear();
    if (!place || !words.counties) return;
    const address = words.counties.replace('{slug}', place.slug);
    const file = layers.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(address))));
    layers.set(address, file);
    file.then((text) => {
      if (wanted !== place.code) return;
      const drawn = new DOMParser().parseFromString(text.replace(style, ''), 'image/svg+xml').documentElement;
      const layer = drawn.querySelector<SVGGElement>('.county-layer');
      if (!layer) return;
      layer.setAttribute('aria-hidden', 'true');
      // Its lettering is set for a map that many times nearer.
      layer.style.setProperty('--own-zoom', drawn.dataset['zoom'] ?? '1');
      // Over everything: what its prefecture estimates has no place among what counties counted.
      svg.append(document.adoptNode(layer));
      root.classList.add('with-counties');
    }).catch(() => layers.delete(address));
  };
}
