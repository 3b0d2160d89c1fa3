import { paintedHalves } from '../../../src/maps/draw-site-mark.ts';
import { pigments } from '../../../src/maps/pigments.ts';
import type { Locale } from '../../../src/locale/locales.ts';
import { breakLines, breaksMidWord, fitSentences } from './break-lines.ts';
import type { Card } from './card.ts';
import type { Colour } from './write-png.ts';

/** What a link preview shows whole on every service we know of. */
export const cardSize = { width: 1200, height: 630 };

/** A pigment as red, green and blue, 0 to 255. */
const colourOf = (name: keyof typeof pigments): Colour => {
  const value = parseInt(pigments[name].slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
};
const paper = colourOf('paper');
const inks = { ink: colourOf('ink'), muted: colourOf('muted'), volunteers: colourOf('volunteers'), children: colourOf('children'), rule: colourOf('rule') };

/** Steps from paper to an ink, for the soft edges of letters. */
const shades = (ink: Colour, steps: number): Colour[] =>
  Array.from({ length: steps }, (_, step) => ink.map((value, i) => Math.round(paper[i]! + ((value - paper[i]!) * (step + 1)) / steps)) as unknown as Colour);

/** Every colour of a card: paper, and each ink in as many steps as its letters need. */
export const cardPalette: readonly Colour[] = [paper, ...shades(inks.ink, 4), ...shades(inks.muted, 4), ...shades(inks.volunteers, 3), ...shades(inks.children, 3), inks.rule];

const css = (colour: Colour): string => `#${colour.map((value) => value.toString(16).padStart(2, '0')).join('')}`;

/** A full-width sign whose left half is empty: it stands out into the margin, so that the line looks flush. */
const hangs = /^[“‘（《「『【]/;

/** A box as satori reads it. */
export type Box = { type: string; props: Record<string, unknown> };
const box = (style: Record<string, unknown>, children: unknown = []): Box => ({ type: 'div', props: { style: { display: 'flex', ...style }, children } });

const margin = 76;
const measure = cardSize.width - 2 * margin;
/** What the words have under the rule, less the gaps between them. */
const room = { all: 380, kicker: 52 };
/** Sizes of the title, largest first, and the smallest at which one line is better than two that break a Chinese word. */
const titleSizes = [96, 84, 76, 68, 62, 54, 46] as const;
const smallest = 46;
const stillLarge = 62;
const leading: Record<Locale, { title: number; dek: number; dekSize: number }> = { en: { title: 1.12, dek: 1.4, dekSize: 33 }, zh: { title: 1.32, dek: 1.6, dekSize: 31 } };

const dekLine = (locale: Locale): number => leading[locale].dekSize * leading[locale].dek;

export type Title = { size: number; lines: readonly string[] };

/** The title as large as leaves room for a kicker and two lines of dek, and its lines. */
export function setTitle({ title, ...setting }: Pick<Card, 'title' | 'locale' | 'whole'>): Title {
  const { locale } = setting;
  const height = room.all - room.kicker - 2 * dekLine(locale);
  const most = (size: number) => Math.floor(height / (size * leading[locale].title));
  const fitting = titleSizes.map((size) => ({ size, lines: breakLines(title, measure / size, setting) })).filter(({ size, lines }) => lines.length <= most(size));
  const [first = { size: smallest, lines: fitSentences(title, measure / smallest, most(smallest), setting) }] = fitting;
  const inOneLine = fitting.find(({ size, lines }) => lines.length === 1 && size >= stillLarge);
  return locale === 'zh' && breaksMidWord(first.lines) && inOneLine ? inOneLine : first;
}

/** The words under the title: as many as there is room for, at most three lines. */
export function setDek({ dek, ...setting }: Pick<Card, 'dek' | 'locale' | 'whole'>, title: Title): string[] {
  const { dekSize, title: titleLeading } = leading[setting.locale];
  const left = room.all - room.kicker - title.lines.length * title.size * titleLeading;
  return fitSentences(dek, measure / dekSize, Math.min(3, Math.floor(left / dekLine(setting.locale))), setting);
}

/** The card as boxes: mark and site above a rule, then kicker, title and dek standing on the lower edge. */
export function layOutCard(card: Card, family: string): Box {
  const { locale, site, kicker } = card;
  const set = setTitle(card);
  const { title: titleLeading, dek: dekLeading, dekSize } = leading[locale];
  const lines = (texts: readonly string[]) => texts.map((text) => box({ whiteSpace: 'nowrap', ...(hangs.test(text) && locale === 'zh' ? { marginLeft: '-0.5em' } : {}) }, text));
  return box({ ...cardSize, boxSizing: 'border-box', flexDirection: 'column', justifyContent: 'space-between', padding: `56px ${margin}px 60px`, backgroundColor: css(paper), color: css(inks.ink), fontFamily: family }, [
    box({ alignItems: 'center', paddingBottom: 22, borderBottom: `2px solid ${css(inks.rule)}` }, [mark(72), box({ marginLeft: 20, fontSize: 36 }, site)]),
    box({ flexDirection: 'column' }, [
      ...(kicker ? [box({ fontSize: 28, color: css(inks.volunteers), marginBottom: 14 }, kicker)] : []),
      box({ flexDirection: 'column', fontSize: set.size, lineHeight: titleLeading, marginBottom: 22 }, lines(set.lines)),
      box({ flexDirection: 'column', fontSize: dekSize, lineHeight: dekLeading, color: css(inks.muted) }, lines(setDek(card, set))),
    ]),
  ]);
}

const mark = (size: number): Box => ({
  type: 'svg',
  props: { width: size, height: size, viewBox: '3 2.6 26.8 26.8', children: paintedHalves('light').map(({ d, fill }) => ({ type: 'path', props: { d, fill } })) },
});
