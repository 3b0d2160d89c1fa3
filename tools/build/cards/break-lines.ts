import type { Locale } from '../../../src/locale/locales.ts';

/** What decides where words may be broken: their language, and in Chinese the words to be kept whole, longest first. */
export type Setting = { locale: Locale; whole?: readonly string[] | undefined };

/** A piece of text that is never broken, spaces after it included. */
type Unit = { text: string; width: number };

const space = /\s/;
/** May not begin a line. */
const closing = /[、。，．；：？！）】》〉」』”’…—·%％,.;:?!)\]]/;
/** May not end a line. */
const opening = /[（【《〈「『“‘(\[]/;
const han = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]|[\u{20000}-\u{3ffff}]/u;
const counted = /[年月日号岁万亿]/;
const narrow = /[\s'’‘.,:;!|()[\]ijlftrI·-]/;
const wide = /[A-HJ-LN-VX-Zmw&]/;
const widest = /[MW—…%@]/;

/** Width of words in em: Chinese signs are square in Chinese text, Latin letters about as wide as Newsreader’s. */
export const widthOf = (text: string, locale: Locale): number =>
  [...text].reduce((sum, letter) => sum + (han.test(letter) || (locale === 'zh' && /[“”‘’—…]/.test(letter)) ? 1 : narrow.test(letter) ? 0.31 : widest.test(letter) ? 1 : wide.test(letter) ? 0.78 : 0.49), 0);

const clings = (before: string, after: string): boolean =>
  space.test(after) || (!space.test(before) && (closing.test(after) || opening.test(before) || (/\d/.test(before) && counted.test(after)) || !(han.test(before) || han.test(after))));

function unitsOf(text: string, { locale, whole = [] }: Setting): Unit[] {
  const pieces: string[] = [];
  let before = '';
  let at = 0;
  const words = text.trim();
  while (at < words.length) {
    const known = whole.find((word) => words.startsWith(word, at)) ?? String.fromCodePoint(words.codePointAt(at) ?? 0);
    const first = String.fromCodePoint(known.codePointAt(0) ?? 0);
    if (before && clings(before, first)) pieces[pieces.length - 1] += known;
    else pieces.push(known);
    before = [...known].at(-1) ?? '';
    at += known.length;
  }
  return pieces.map((piece) => ({ text: piece, width: widthOf(piece, locale) }));
}

const lettersOf = ({ text }: Unit, locale: Locale): Unit[] => [...text].map((letter) => ({ text: letter, width: widthOf(letter, locale) }));

/** A break after a comma or a full stop reads best in Chinese, which has no spaces to show where words end. */
const midWord = 0.02;
/** Whether Chinese words are broken where no sign shows that one ends. */
export const breaksMidWord = (lines: readonly string[]): boolean => lines.slice(0, -1).some((line) => !closing.test(line.at(-1) ?? ''));

/** A last line of one sign or one short word looks like a slip. */
const orphan = 1;

/**
 * Words in as few lines as they need, the lines as even as can be: none begins with a closing sign or ends with an
 * opening one, and no single sign is left over. Only a word
 * wider than a line is broken inside. `width` is in em.
 */
export function breakLines(text: string, width: number, setting: Setting): string[] {
  const units = unitsOf(text, setting).flatMap((unit) => (unit.width > width ? lettersOf(unit, setting.locale) : [unit]));
  const lines = fewestLines(units, width);
  return evenly(units, lines, width, setting.locale) ?? [text];
}

function fewestLines(units: readonly Unit[], width: number): number {
  let lines = 1;
  let room = width;
  for (const unit of units) {
    if (unit.width > room && room < width) {
      lines += 1;
      room = width;
    }
    room -= unit.width;
  }
  return lines;
}

/** The best way to set units in so many lines, by the sum of squares of what is left over: best[n][i] sets the first i. */
function evenly(units: readonly Unit[], lines: number, width: number, locale: Locale): string[] | undefined {
  const upTo = units.reduce<number[]>((sums, unit) => [...sums, (sums.at(-1) ?? 0) + unit.width], [0]);
  const costOf = (from: number, to: number): number => {
    const left = (width - ((upTo[to] ?? 0) - (upTo[from] ?? 0))) / width;
    // A trailing space takes no room at the end of a line.
    if (left < -0.31 / width && to - from > 1) return Infinity;
    const last = to === units.length;
    const lone = last && lines > 1 && (units[to - 1]?.width ?? 0) === (upTo[to] ?? 0) - (upTo[from] ?? 0) && (units[to - 1]?.width ?? 0) < 3 ? orphan : 0;
    const split = !last && locale === 'zh' && !closing.test(units[to - 1]?.text.trimEnd().at(-1) ?? '') ? midWord : 0;
    return left * left + lone + split;
  };
  let best: { cost: number; cuts: number[] }[] = units.map((_, i) => ({ cost: costOf(0, i + 1), cuts: [0, i + 1] }));
  best.unshift({ cost: Infinity, cuts: [] });
  for (let line = 2; line <= lines; line += 1) {
    best = best.map((_, to) => {
      let found = { cost: Infinity, cuts: [] as number[] };
      for (let from = line - 1; from < to; from += 1) {
        const cost = (best[from]?.cost ?? Infinity) + costOf(from, to);
        if (cost < found.cost) found = { cost, cuts: [...(best[from]?.cuts ?? []), to] };
      }
      return found;
    });
  }
  const { cost, cuts } = best[units.length] ?? { cost: Infinity, cuts: [] };
  if (cost === Infinity) return undefined;
  return cuts.slice(1).map((to, line) => units.slice(cuts[line], to).map((unit) => unit.text).join('').trim());
}

/** Up to a stop; a point inside a number or a name is none. */
const sentence = /(?:[^。！？.!?]|[.!?](?![.!?]*[”’)]?(?:\s|$)))+(?:[。！？]+”?|[.!?]+[”’)]?|$)\s*/gsu;

/** As many whole sentences as fit into so many lines; where not one does, its beginning, if possible up to a comma, and an ellipsis. */
export function fitSentences(text: string, width: number, most: number, setting: Setting): string[] {
  const fits = (words: string) => breakLines(words, width, setting).length <= most;
  if (fits(text)) return breakLines(text, width, setting);
  const sentences = text.match(sentence) ?? [];
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const whole = sentences.slice(0, count).join('').trim();
    if (fits(whole)) return breakLines(whole, width, setting);
  }
  const units = unitsOf(text, setting);
  const cut = (count: number) => `${units.slice(0, count).map((unit) => unit.text).join('').trim().replace(/[、，；：,;:—]+$/, '')}…`;
  let count = units.length - 1;
  while (count > 1 && !fits(cut(count))) count -= 1;
  const clause = units.slice(0, count).findLastIndex((unit) => /[、，；：,;:—]\s*$/.test(unit.text)) + 1;
  if (clause > count * 0.6) count = clause;
  return breakLines(cut(count), width, setting);
}
