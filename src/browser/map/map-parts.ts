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
  const links = new Map([...svg.querySelectorAll<SVGAElement>('a.map-place')].map((link) => [link.dataset['code'], link]));
  const places = words.places.flatMap(([code, name]) => {
    const link = links.get(code);
    return link ? [readPlace(code, name, link)] : [];
  });
  if (places.length === 0) return undefined;
  return { root, svg, words, places, status, tools, modes: [...root.querySelectorAll<HTMLInputElement>('input[name=map-mode]')], only: root.querySelector('#only-reported') };
}

/** The browser's own tooltip gives way to ours, so what it says becomes the link's name. */
function readPlace(code: string, name: string, link: SVGAElement): PlaceLink {
  const title = link.querySelector('title');
  const says = title?.textContent ?? link.getAttribute('aria-label') ?? name;
  link.setAttribute('aria-label', says);
  title?.remove();
  const path = link.getAttribute('href') ?? '';
  const { names = '', go = '' } = link.dataset;
  return { code, slug: path.split('/').at(-2) ?? '', name, says, names: [name, ...names.split(' ')].map(plain).filter(Boolean), go: go.split(' '), link };
}

/** Letters as somebody types them: small, without marks. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
