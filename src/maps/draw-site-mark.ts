import { darkPigments, pigments } from './pigments.ts';

/** The paired half-discs: the site’s mark, on a square of 32. */
export const markHalves = { left: 'M15.4 4v24a12 12 0 0 1 0-24z', right: 'M16.6 3.2v25.6a12.8 12.8 0 0 0 0-25.6z' } as const;

/** The grounds the mark is drawn for; `mono` is for print in black alone. */
export const markGrounds = ['light', 'dark', 'mono'] as const;
export type MarkGround = (typeof markGrounds)[number];

const fills: Record<MarkGround, { left: string; right: string }> = {
  light: { left: pigments.volunteers, right: pigments.children },
  dark: { left: darkPigments.volunteers, right: darkPigments.children },
  mono: { left: '#000', right: '#000' },
};

/** The mark by itself on no ground, as an SVG file. */
export function drawSiteMark(ground: MarkGround, title: string): string {
  const { left, right } = fills[ground];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 32 32" role="img"><title>${title}</title>`,
    `<path d="${markHalves.left}" fill="${left}"/><path d="${markHalves.right}" fill="${right}"/></svg>\n`,
  ].join('');
}
