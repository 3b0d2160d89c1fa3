import { readFileSync } from 'node:fs';
import { escapeText } from '../../src/locale/escape-text.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { markHalves } from '../../src/maps/draw-site-mark.ts';
import { inBoth } from './write-in-both.ts';

/** A part of the page, under a heading that the list of contents leads to. */
export type Section = { id: string; title: InBoth; html: string };

/** By this a page is known as one of ours, which may be written over; nothing else may. */
export const ownMark = '<!doctype html>\n<html lang="zh-Hans" data-made-by="npm run preview-release">';

/** Nothing may be loaded and nothing may run, whatever a title or a note holds. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The whole page: one file that loads nothing, and names no day on which it was written. */
export function writePage({ title, kicker, opening, sections, foot }: { title: InBoth; kicker: InBoth; opening: string; sections: readonly Section[]; foot: InBoth }): string {
  return [
    ownMark,
    '<head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><meta name="referrer" content="no-referrer">',
    `<title>${escapeText(`${title.zh} ${title.en}`)}</title><style>${readStyles()}</style></head>`,
    '<body><main>',
    `<header><p class="kicker">${mark}${inBoth(kicker)}</p>${opening}</header>`,
    `<nav aria-label="目录 Contents"><ol>${sections.map(({ id, title: name }) => `<li><a href="#${id}">${inBoth(name)}</a></li>`).join('')}</ol></nav>`,
    ...sections.map(({ id, title: name, html }, at) => `<section aria-labelledby="${id}"><h2 id="${id}"><span class="nth">${at + 1}</span> ${inBoth(name)}</h2>${html}</section>`),
    `<footer class="small">${inBoth(foot)}</footer></main></body></html>\n`,
  ].join('\n');
}

const mark = `<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><path class="map-volunteers" d="${markHalves.left}"/><path class="map-children" d="${markHalves.right}"/></svg>`;

/** The site’s own colours, type, tables and map, then what this page adds; on paper, what the site’s pages do, then what this one does. */
function readStyles(): string {
  const site = (name: string): URL => new URL(`../../src/styles/${name}.css`, import.meta.url);
  const own = (name: string): URL => new URL(`./${name}.css`, import.meta.url);
  const paths = [...['tokens', 'base', 'tables', 'map', 'tile-map'].map(site), own('preview-tables'), own('preview'), site('print'), own('preview-print')];
  return paths.map((path) => readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')).join('').replace(/\s*\n\s*/g, '\n');
}
