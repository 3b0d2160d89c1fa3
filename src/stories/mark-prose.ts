import { splitBlocks } from './split-blocks.ts';
import type { PairedSection } from './pair-sections.ts';

/** What is put on the blocks of a rendered text. */
export type Marks = {
  sections: readonly PairedSection[];
  /** The class of the first paragraph; none for a text that does not open like a story. */
  opening?: string | undefined;
  /** HTML to follow a heading: the way to the same section in the other language. */
  besideHeading: (section: PairedSection) => string;
  /** HTML to stand below a heading. */
  belowHeading?: ((at: number) => string) | undefined;
};

const heading = /^\s*<h[1-6]\b/;
const aside = /^\s*<aside\b[^>]*\bclass="margin-note"/;

/**
 * Gives each heading its id and its companion, each paragraph, list and picture an id of its section and place
 * (`B2-1`, where both languages agree), and puts asides into a frame with the paragraph they follow.
 * Headings without a section, of which the checks know nothing, stay as they are.
 */
export function markProse(html: string, marks: Marks): string {
  let section = 0;
  let place = 0;
  const blocks = splitBlocks(html).map((block, at) => {
    if (heading.test(block)) {
      section += 1;
      place = 0;
      return markHeading(block, section, marks);
    }
    place += 1;
    const id = marks.sections[section]?.inStep ? `B${section}-${place}` : undefined;
    return setAttributes(block, { id, class: at === 0 && /^\s*<p>/.test(block) ? marks.opening : undefined });
  });
  return frameAsides(blocks).join('');
}

function markHeading(block: string, at: number, { sections, besideHeading, belowHeading }: Marks): string {
  const section = sections[at];
  if (!section?.id) return block;
  const named = block.replace(/^(\s*<h[1-6])(?:\s+id="[^"]*")?/, `$1 id="${section.id}"`);
  return `<div class="section-head">${named.trim()}${besideHeading(section)}</div>${belowHeading?.(at) ?? ''}`;
}

/** Adds attributes that are not there yet to the first tag. */
function setAttributes(block: string, attributes: Record<string, string | undefined>): string {
  return block.replace(/^(\s*<[^\s/>]+)([^>]*)/, (_, start: string, rest: string) => {
    const added = Object.entries(attributes).filter(([name, value]) => value && !new RegExp(`\\s${name}=`).test(rest));
    return start + added.map(([name, value]) => ` ${name}="${value}"`).join('') + rest;
  });
}

/**
 * A frame reaches from the paragraph with the aside to the next one that has any: beside all of that text the aside has
 * room, and two can never meet.
 */
function frameAsides(blocks: readonly string[]): readonly string[] {
  const starts = blocks.flatMap((block, at) => (at > 0 && aside.test(block) ? [at - 1] : []));
  const [first] = starts;
  if (first === undefined) return blocks;
  const frames = starts.map((start, at) => `<div class="beside">${blocks.slice(start, starts[at + 1]).join('')}</div>`);
  return [...blocks.slice(0, first), ...frames];
}
