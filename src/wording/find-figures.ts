import type { Figure } from '../figures/figure.ts';
import { blankDates } from '../locale/find-typed-number.ts';
import type { Locale } from '../locale/locales.ts';
import { sayDigits, sayNumber } from './say-number.ts';

/** A piece of a sentence; with the figure that it says, where it is the number of one. */
export type Piece = { text: string; figure?: Figure };

/** From here on a number in such a sentence is a figure’s, wherever it stands: what else is counted there, places and releases, is fewer. */
const unmistakable = 100;

/**
 * Finds in a computed sentence the numbers of the figures it was written from, so that each can lead to its own page.
 * A number is taken for the figure of the place named last before it; of figures of one place that read alike, for the
 * first not yet found. What fits none for sure stays plain text: a date, a rate, how many places there are.
 *
 * @param figures those the sentence was written from, in their order; figures without a number do no harm
 * @returns the pieces in order; joined they are the text again
 */
export function findFigures(text: string, figures: readonly Figure[], locale: Locale): readonly Piece[] {
  const spoken = formsOf(figures, locale);
  const places = [...new Set(figures.map(({ place }) => place.name[locale]))];
  const undated = blankDates(text);
  const forms = [...spoken.keys()].sort((a, b) => b.length - a.length).map(escape);
  if (forms.length === 0) return [{ text }];
  // Neither part of a longer number, nor a difference, nor of another unit: 1.35, +35, 350万, 35%.
  const pattern = new RegExp(`(?<![\\d.,+−-])(?:${forms.join('|')})(?![\\d万亿%]|[.,]\\d)`, 'g');
  const found = new Set<Figure>();
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: said, index } of undated.matchAll(pattern)) {
    const figure = choose(spoken.get(said) ?? [], places.length === 1 ? places[0] : lastNamed(text.slice(0, index), places), found, locale);
    if (!figure) continue;
    found.add(figure);
    pieces.push({ text: text.slice(end, index) }, { text: said, figure });
    end = index + said.length;
  }
  return [...pieces, { text: text.slice(end) }].filter((piece) => piece.text !== '');
}

/** Every way in which a sentence may say a figure’s number, with the figures that it may then be. */
function formsOf(figures: readonly Figure[], locale: Locale): ReadonlyMap<string, readonly Figure[]> {
  const forms = new Map<string, Figure[]>();
  for (const figure of figures.filter(({ value }) => value !== null)) {
    for (const form of new Set([sayNumber(figure, locale), sayDigits(figure, locale)])) forms.set(form, [...(forms.get(form) ?? []), figure]);
  }
  return forms;
}

function choose(candidates: readonly Figure[], place: string | undefined, found: ReadonlySet<Figure>, locale: Locale): Figure | undefined {
  const here = candidates.filter((figure) => figure.place.name[locale] === place);
  if (here.length > 0) return here.find((figure) => !found.has(figure)) ?? here[0];
  const [only, ...others] = candidates;
  return only && others.length === 0 && (only.value ?? 0) >= unmistakable ? only : undefined;
}

/** The place named last, the longer name where one begins like another. */
function lastNamed(before: string, places: readonly string[]): string | undefined {
  const ends = places.flatMap((name) => {
    const at = before.lastIndexOf(name);
    return at < 0 ? [] : [{ name, end: at + name.length }];
  });
  return ends.sort((a, b) => b.end - a.end || b.name.length - a.name.length)[0]?.name;
}

const escape = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
