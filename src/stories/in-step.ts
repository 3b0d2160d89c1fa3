import { createHash } from 'node:crypto';
import { z } from 'zod';
import { expected } from '../records/expected.ts';
import { readShaped } from '../records/check-shape.ts';
import { contentFolder, inContent, listFolder } from '../records/folders.ts';
import { locales, type Locale } from '../locale/locales.ts';
import { schemaLink } from '../records/shapes.ts';
import type { Text } from './read-texts.ts';

const hash = z.string().regex(/^[a-f0-9]{16}$/, expected('what npm run in-step writes', '由 npm run in-step 写入的内容'));

export const inStepSchema = z.strictObject({
  $schema: schemaLink,
  texts: z
    .record(z.string(), z.strictObject({ en: hash.describe('Hash of the English text.'), zh: hash.describe('Hash of the Chinese text.') }))
    .describe('Texts as they were when somebody last read both languages together, by shelf and name. Written by npm run in-step, never by hand.'),
});

/** Hashes of both languages by name of the text: `stories/helper`. */
export type Confirmed = Readonly<Record<string, Record<Locale, string>>>;

/** How a pair stands: read together as it is, never read together, changed in both, or changed in one so that the other is behind. */
export type Step = 'in-step' | 'new' | 'both' | { behind: Locale };

/** The two languages of a text. */
export type Pair = { name: string; texts: Record<Locale, Text<object>> };

export const inStepFile = 'in-step.json';

/** What was confirmed so far; nothing where there is no file yet. Throws a Problem when the file is amiss. */
export const readConfirmed = (): Confirmed => (listFolder(contentFolder()).includes(inStepFile) ? readShaped(inContent(inStepFile), inStepSchema).texts : {});

/** A text as its words are, front matter included: white space and line ends change nothing. */
export const hashText = ({ headText, body }: Pick<Text<object>, 'headText' | 'body'>): string =>
  createHash('sha256').update(`${headText}---${body}`.replace(/\s+/g, '')).digest('hex').slice(0, 16);

/** Texts of both shelves in pairs, by name. A text in one language only has been refused before. */
export function pairsOf(shelves: Readonly<Record<'stories' | 'pages', readonly Text<object>[]>>): readonly Pair[] {
  const pairs = new Map<string, Partial<Pair['texts']>>();
  for (const [shelf, texts] of Object.entries(shelves)) {
    for (const text of texts) {
      const name = `${shelf}/${text.slug}`;
      pairs.set(name, { ...pairs.get(name), [text.locale]: text });
    }
  }
  return [...pairs].flatMap(([name, { en, zh }]) => (en && zh ? { name, texts: { en, zh } } : [])).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** How a pair stands against what was confirmed. */
export function stepOf({ name, texts }: Pair, confirmed: Confirmed): Step {
  const last = Object.hasOwn(confirmed, name) ? confirmed[name] : undefined;
  if (!last) return 'new';
  const [same, other] = locales.map((locale) => last[locale] === hashText(texts[locale]));
  if (same && other) return 'in-step';
  if (!same && !other) return 'both';
  return { behind: same ? 'en' : 'zh' };
}
