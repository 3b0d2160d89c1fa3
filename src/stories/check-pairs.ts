import { otherLocale } from '../locale/locales.ts';
import { Problem } from '../records/problem.ts';
import type { Text } from './read-texts.ts';
import { attributeOf, tagsNamed } from './scan-body.ts';

const sameInBoth = ['kind', 'place', 'themes', 'order', 'basis', 'sources', 'written'] as const;

/**
 * Holds the two languages of a text to the same kind, place, themes, order, basis, sources and date, and to the same
 * figures in the body: both tell the same numbers, each in its own words.
 */
export function checkPairs(texts: readonly Text<object>[]): void {
  const byName = new Map(texts.map((text) => [`${text.slug}/${text.locale}`, text]));
  for (const text of texts) {
    const twin = byName.get(`${text.slug}/${otherLocale(text.locale)}`);
    if (!twin) continue;
    const field = sameInBoth.find((name) => valueOf(text, name) !== valueOf(twin, name));
    if (field) refuse(text, twin, field, valueOf(twin, field), valueOf(text, field));
    const theirs = figuresIn(twin);
    const missing = figuresIn(text).find((id) => !theirs.includes(id));
    if (missing) refuse(text, twin, 'Figure', theirs.join(', '), missing);
  }
}

function refuse(text: Text<object>, twin: Text<object>, at: string, found: string, wanted: string): never {
  const nothing = { en: 'none', zh: '没有' };
  throw new Problem({
    file: twin.file,
    at,
    found: { en: found || nothing.en, zh: found || nothing.zh },
    expected: { en: `the same as in ${text.file}: ${wanted}`, zh: `与 ${text.file} 一致：${wanted}` },
    todo: { en: 'make the two languages agree', zh: '让两种语言一致' },
  });
}

const figuresIn = ({ body }: Text<object>): string[] => tagsNamed(body, 'Figure').map((tag) => attributeOf(tag, 'id') ?? '');

const valueOf = (text: Text<object>, name: string): string => JSON.stringify(Reflect.get(text.head, name)) ?? '';
