import satori, { type Font } from 'satori';
import type { Locale } from '../../locale/locales.ts';
import { pigments } from '../../maps/pigments.ts';
import { shortNumber } from '../../maps/short-number.ts';
import type { TextMark } from '../../maps/write-text.ts';
import { fontsFor } from './letter-fonts.ts';

/** How far below the top of a line, as high as its type, the baseline of each language’s first font lies, in parts of the size. */
const baseline: Record<Locale, number> = { en: 0.7355, zh: 0.9325 };
/** Wide enough for any line. */
const reach = 4000;
/** Lines that have been shaped, about their own point: names, numbers and the foot come again on many maps. */
const shaped = new Map<string, string>();

/** Words as shapes: a fragment of SVG in which every letter is a path, so that it looks the same wherever it is drawn. */
export async function shapeWords(marks: readonly TextMark[], locale: Locale): Promise<string> {
  const fresh = [...new Map(marks.filter((mark) => !shaped.has(keyOf(mark, locale))).map((mark) => [keyOf(mark, locale), mark])).values()];
  if (fresh.length > 0) await shape(fresh, locale);
  return marks.map((mark) => place(mark, shaped.get(keyOf(mark, locale)) ?? '')).join('');
}

const keyOf = ({ words, size, bold, anchor = 'start' }: TextMark, locale: Locale): string => [locale, size, bold ? 'bold' : '', anchor, words].join('|');

/** The halo is the same shape with a rim, below. */
function place({ x, y, size, fill = pigments.ink, halo }: TextMark, d: string): string {
  const rim = halo ? `<path d="${d}" fill="${pigments.paper}" stroke="${pigments.paper}" stroke-width="${shortNumber(size * 0.25)}" stroke-linejoin="round"/>` : '';
  return `<g transform="translate(${shortNumber(x)} ${shortNumber(y)})">${rim}<path d="${d}" fill="${fill}"/></g>`;
}

/** Shapes many lines at once, each in a colour of its own, by which its paths are known again in what comes back. */
async function shape(marks: readonly TextMark[], locale: Locale): Promise<void> {
  const lettersOf = (bold: boolean) => marks.filter((mark) => Boolean(mark.bold) === bold).map(({ words }) => words).join('');
  const fonts = fontsFor({ 400: lettersOf(false), 700: lettersOf(true) }, locale);
  const svg = await satori({ type: 'div', props: { style: { display: 'flex', width: reach, height: reach }, children: marks.map((mark, at) => box(mark, colourOf(at), { locale, fonts })) } } as never, {
    width: reach,
    height: reach,
    fonts,
    loadAdditionalAsset: (_, letters) => Promise.reject(new Error(`No font has ${letters}, which a map to take away wants to draw.`)),
  });
  const paths = new Map<string, string>();
  for (const [tag] of svg.matchAll(/<path [^>]*>/g)) {
    const [fill = '', d = ''] = [/ fill="([^"]*)"/, / d="([^"]*)"/].map((attribute) => attribute.exec(tag)?.[1] ?? '');
    paths.set(fill, (paths.get(fill) ?? '') + d);
  }
  marks.forEach((mark, at) => shaped.set(keyOf(mark, locale), paths.get(colourOf(at)) ?? ''));
}

const colourOf = (at: number): string => `#${(at + 1).toString(16).padStart(6, '0')}`;

/** A line of words in a box without edges, its baseline at nought. */
function box({ size, words, bold, anchor = 'start' }: TextMark, color: string, { locale, fonts }: { locale: Locale; fonts: readonly Font[] }) {
  return {
    type: 'div',
    props: {
      style: {
        position: 'absolute',
        display: 'flex',
        left: { start: 0, middle: -reach / 2, end: -reach }[anchor],
        top: -baseline[locale] * size,
        width: reach,
        justifyContent: { start: 'flex-start', middle: 'center', end: 'flex-end' }[anchor],
        whiteSpace: 'nowrap',
        lineHeight: 1,
        fontSize: size,
        fontWeight: bold ? 700 : 400,
        fontFamily: fonts.filter(({ weight }) => weight === (bold ? 700 : 400)).map(({ name }) => name).join(', '),
        color,
      },
      children: words,
    },
  };
}
