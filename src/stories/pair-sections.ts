import GithubSlugger from 'github-slugger';
import { Problem } from '../records/problem.ts';
import { outlineOf, type Section } from './outline.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';

/** A section of a text, and what it has in common with the same section in the other language. */
export type PairedSection = {
  /** The id of its heading, the same in both languages; none for what stands before the first heading. */
  id: string | undefined;
  /** The words of the other language's heading. */
  twin: string;
  /** Whether both languages have as many paragraphs in it, so that each may be found in the other. */
  inStep: boolean;
};

/** Ids that every page has already. */
const taken = ['main', 'scheme'];

/**
 * The sections of a text beside those of its twin. Ids are made from the English headings. Throws a Problem where the
 * two languages have other headings: a reader who changes the language would lose her place.
 */
export function pairSections(text: Text<unknown>, twin: Text<unknown>): readonly PairedSection[] {
  const [mine, theirs] = [outlineOf(text.body), outlineOf(twin.body)];
  const english = text.locale === 'en' ? mine : theirs;
  const slugger = new GithubSlugger();
  for (const id of taken) slugger.slug(id);
  const longer = mine.length >= theirs.length ? mine : theirs;
  const odd = longer.findIndex((_, at) => mine[at]?.heading?.depth !== theirs[at]?.heading?.depth);
  if (odd >= 0) refuse(text, twin, mine[odd], theirs[odd]);
  return mine.map(({ blocks }, at) => ({
    id: english[at]?.heading && slugger.slug(english[at].heading.words),
    twin: theirs[at]?.heading?.words ?? '',
    inStep: blocks === theirs[at]?.blocks,
  }));
}

function refuse(text: Text<unknown>, twin: Text<unknown>, mine: Section | undefined, theirs: Section | undefined): never {
  // Told where there is a heading to point at.
  const [where, other, there, here] = mine?.heading ? [text, twin, mine, theirs] : [twin, text, theirs, mine];
  const shown = (section: Section | undefined) => (section?.heading ? `${'#'.repeat(section.heading.depth)} ${section.heading.words}` : '');
  const missing = { en: 'no heading', zh: '没有小标题' };
  throw new Problem({
    file: where.file,
    at: placeInText(where, there?.heading?.index ?? 0),
    found: { en: `the heading “${shown(there)}”, where ${other.file} has ${shown(here) || missing.en}`, zh: `小标题“${shown(there)}”，而 ${other.file} 在此处${shown(here) ? `是“${shown(here)}”` : missing.zh}` },
    expected: { en: 'as many headings, of the same levels, in both languages', zh: '两种语言的小标题数目和级别一致' },
    todo: { en: 'add the heading that is missing, or correct its number of #', zh: '补上缺少的小标题，或更正 # 的个数' },
  });
}
