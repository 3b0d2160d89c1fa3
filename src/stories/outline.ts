import { plainProse } from './plain-prose.ts';
import { withoutPieces } from './scan-body.ts';

/** A heading and what follows it up to the next one; the first section of a text may have no heading. */
export type Section = { heading?: { depth: number; words: string; index: number }; blocks: number };

const headingLine = /^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const listLine = /^ {0,3}(?:[-*+]|\d{1,9}[.)])[ \t]/;

/**
 * The sections of a body in order, each with the number of its paragraphs, lists and pictures. The first is what stands
 * before any heading, and may be empty. `index` counts from the start of the body.
 */
export function outlineOf(body: string): readonly Section[] {
  const sections: Section[] = [{ blocks: 0 }];
  let index = 0;
  let afterGap = true;
  let inList = false;
  for (const line of withoutPieces(body, ['comment']).split('\n')) {
    const section = sections.at(-1);
    const heading = headingLine.exec(line);
    const empty = line.trim() === '';
    if (heading) sections.push({ heading: { depth: heading[1]?.length ?? 0, words: wordsOf(heading[2] ?? ''), index }, blocks: 0 });
    if (section && !heading && !empty && afterGap) {
      // A list goes on over the empty lines between its items.
      const goesOn: boolean = inList && (listLine.test(line) || /^[ \t]{2,}/.test(line));
      if (!goesOn) section.blocks += 1;
      inList = goesOn || listLine.test(line);
    }
    if (heading) inList = false;
    afterGap = empty || heading !== null;
    index += line.length + 1;
  }
  return sections;
}

const wordsOf = (markup: string): string => plainProse(markup.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')).text.replaceAll('\ufffc', '').trim();
