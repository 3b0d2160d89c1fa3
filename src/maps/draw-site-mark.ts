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

/** The two halves as they are painted on a ground. */
export const paintedHalves = (ground: MarkGround): readonly { d: string; fill: string }[] => [
  { d: markHalves.left, fill: fills[ground].left },
  { d: markHalves.right, fill: fills[ground].right },
];

/** The mark by itself on no ground, as an SVG file. */
export function drawSiteMark(ground: MarkGround, title: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<svg xmlns="http://www.w3.org/2000/svg" width="512" height="512" viewBox="0 0 32 32" role="img"><title>${title}</title>`,
    `${paintedHalves(ground).map(({ d, fill }) => `<path d="${d}" fill="${fill}"/>`).join('')}</svg>\n`,
  ].join('');
}
