import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../locale/locales.ts';
import { dataFolder, contentFolder, inContent, shownPath } from '../records/folders.ts';
import { readOnce } from '../records/read-once.ts';
import { readNames } from './names.ts';
import { lineAndColumn } from './place-in-head.ts';
import { readFrontMatter } from './read-front-matter.ts';

/** By what a text can be told elsewhere: its address, its titles, its volunteer; `names` hold her every writing. */
export type Telltale = { slug: string; titles: readonly string[]; volunteers: readonly string[]; names: readonly string[] };

/** What a story’s own files say it goes by. A file that cannot be read says nothing: a story must be able to go all the same. */
export function telltaleOf(slug: string): Telltale {
  const heads = locales.flatMap((locale) => headOf(inContent('stories', slug, `${locale}.mdx`)));
  const said = (field: string) => heads.map((head) => head[field]).filter((each): each is string => typeof each === 'string' && each.trim() !== '');
  return { slug, titles: unique(said('title')), volunteers: unique(said('volunteer')), names: withOtherWritings(said('volunteer')) };
}

const unique = (words: readonly string[]): readonly string[] => [...new Set(words)];

function headOf(path: string): Record<string, unknown>[] {
  try {
    return [readFrontMatter(readFileSync(path, 'utf8'), shownPath(path)).head];
  } catch {
    return [];
  }
}

/** A name and all that content/names.json gives for the same person. */
function withOtherWritings(names: readonly string[]): readonly string[] {
  try {
    const rows = readNames().map(({ en, zh }) => [...en, ...zh]).filter((row) => row.some((each) => names.includes(each)));
    return unique([...names, ...rows.flat()]);
  } catch {
    return names;
  }
}

/**
 * Where other files of content/ and data/ still link to a story, carry its title or name its volunteer: `file — line,
 * column`, in the order of the files. Read as written, comments too, since all of it is published with the repository.
 * No gate can take these out; a person has to.
 */
export function stillNamed({ slug, titles, names }: Telltale): readonly string[] {
  const own = inContent('stories', slug);
  const marks = [`(?<![\\w-])stories/${slug}(?![\\w-])(?!":)`, ...[...titles, ...names].map(asWritten)];
  const mark = new RegExp(marks.join('|'), 'gu');
  return writtenFiles().flatMap(({ path, text }) => {
    if (path.startsWith(join(own, '/'))) return [];
    return [...text.matchAll(mark)].map(({ index }) => `${shownPath(path)} — ${lineAndColumn(text, index, 1)}`);
  });
}

/** Everything that is written, read once however many stories ask. */
const writtenFiles = readOnce(() =>
  [contentFolder(), dataFolder()].flatMap(filesBelow).map((path) => ({ path, text: readFileSync(path, 'utf8').replaceAll('\r\n', '\n') })),
);

/** Words as a pattern: whole where they are Latin, broken over lines or not, with straight or curly quotation marks. */
function asWritten(words: string): string {
  const pattern = words.trim().split(/\s+/).map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replace(/['’‘]/g, "['’‘]").replace(/["“”]/g, '["“”]')).join('\\s+');
  const edge = (sign: string | undefined) => (/[\p{Script=Latin}\d]/u.test(sign ?? '') ? '[\\p{Script=Latin}\\d]' : '');
  const [before, after] = [edge(words.trim()[0]), edge(words.trim().at(-1))];
  return `${before && `(?<!${before})`}${pattern}${after && `(?!${after})`}`;
}

/** Texts and lists, but for what describes the shape of files. */
function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return /^(?:\.|schemas$|outlines$)/.test(entry.name) ? [] : filesBelow(path);
    return /\.(?:mdx|json)$/.test(entry.name) ? [path] : [];
  });
}
