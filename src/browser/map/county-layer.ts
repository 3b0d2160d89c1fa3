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
    const layer = layers.get(address) ?? fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(new Error(address))));
    layers.set(address, layer);
    layer.then((text) => {
      if (wanted !== place.code) return;
      const drawn = new DOMParser().parseFromString(text.replace(style, ''), 'image/svg+xml').documentElement;
      const group = document.createElementNS('http://www.w3.org/2000/svg', 'g');
      group.setAttribute('class', 'county-layer');
      group.setAttribute('aria-hidden', 'true');
      group.append(...[...drawn.children].filter((each) => !each.matches('title, desc')).map((each) => document.importNode(each, true)));
      svg.querySelector('.map-places')?.after(group);
      root.classList.add('with-counties');
    }).catch(() => layers.delete(address));
  };
}
