import type { MapWords } from './map-words.ts';

/** One place of the map: the link, and what is said of it. */
export type PlaceLink = { code: string; slug: string; name: string; says: string; names: string[]; go: string[]; link: SVGAElement };

/** What the program works on. */
export type MapParts = {
  root: HTMLElement;
  svg: SVGSVGElement;
  words: MapWords;
  /** In the order of the walk. */
  places: PlaceLink[];
  modes: HTMLInputElement[];
  only: HTMLInputElement | null;
  /** Read out when it changes, and seen below the map. */
  status: HTMLElement;
  /** Buttons and the field to find a place, seen once the program runs. */
  tools: HTMLElement;
};

/** The parts, on a page with a map to explore. */
export function findMapParts(page: Document = document): MapParts | undefined {
  const root = page.querySelector<HTMLElement>('[data-map]');
  const svg = root?.querySelector<SVGSVGElement>('svg.map');
  const status = root?.querySelector<HTMLElement>('.map-status');
  const tools = root?.querySelector<HTMLElement>('.map-tools');
  const handed = root?.querySelector('.map-handed')?.textContent;
  if (!root || !svg || !status || !tools || !handed) return undefined;
  const words = JSON.parse(handed) as MapWords;
  const places = [...svg.querySelectorAll<SVGAElement>('a.map-place')].map(readPlace);
  if (places.length === 0) return undefined;
  return { root, svg, words, places, status, tools, modes: [...root.querySelectorAll<HTMLInputElement>('input[name=map-mode]')], only: root.querySelector('#only-reported') };
}

/** The browser's own tooltip gives way to ours, so what it says becomes the link's name. */
function readPlace(link: SVGAElement): PlaceLink {
  const { code = '', names = '', go = '' } = link.dataset;
  const all = names.split('|');
  const name = all[0] ?? '';
  const title = link.querySelector('title');
  const says = title?.textContent ?? link.getAttribute('aria-label') ?? name;
  link.setAttribute('aria-label', says);
  title?.remove();
  const path = link.getAttribute('href') ?? '';
  const slug = path.split('/').at(-2) ?? '';
  return { code, slug, name, says, names: [...all, slug].map(plain).filter(Boolean), go: go.split(' '), link };
}

/** Letters as somebody types them: small, without marks. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
