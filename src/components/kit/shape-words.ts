import satori, { type Font } from 'satori';
import type { Locale } from '../../locale/locales.ts';
import { pigments } from '../../maps/pigments.ts';
import type { TextMark } from '../../maps/write-text.ts';
import { fontsFor } from './letter-fonts.ts';

/** How far below the top of a line, as high as its type, the baseline of each language’s first font lies, in parts of the size. */
const baseline: Record<Locale, number> = { en: 0.7355, zh: 0.9325 };
/** Wide enough for any line. */
const reach = 4000;

/**
 * Words as shapes: a fragment of SVG in which every letter is a path, so that it looks the same wherever it is drawn.
 *
 * @param frame the drawing’s size; `left` is where its x begins
 */
export async function shapeWords(marks: readonly TextMark[], { left, width, height, locale }: { left: number; width: number; height: number; locale: Locale }): Promise<string> {
  const lettersOf = (bold: boolean) => marks.filter((mark) => Boolean(mark.bold) === bold).map(({ words }) => words).join('');
  const fonts = [...fontsFor(lettersOf(false), 400, locale), ...fontsFor(lettersOf(true), 700, locale)];
  const boxes = marks.flatMap((mark) => [...(mark.halo ? [box(mark, { left, locale, fonts, halo: true })] : []), box(mark, { left, locale, fonts, halo: false })]);
  const svg = await satori({ type: 'div', props: { style: { display: 'flex', width, height }, children: boxes } } as never, {
    width,
    height,
    fonts,
    loadAdditionalAsset: (_, letters) => Promise.reject(new Error(`No font has ${letters}, which the map of the media kit wants to draw.`)),
  });
  return `<g transform="translate(${left} 0)">${svg.replace(/^<svg[^>]*>|<\/svg>$/g, '')}</g>`;
}

/** A line of words in a box without edges; the halo is the same words with a rim, below. */
function box({ x, y, size, words, fill = pigments.ink, bold, anchor = 'start' }: TextMark, { left, locale, fonts, halo }: { left: number; locale: Locale; fonts: readonly Font[]; halo: boolean }) {
  const start = { start: x, middle: x - reach / 2, end: x - reach }[anchor];
  return {
    type: 'div',
    props: {
      style: {
        position: 'absolute',
        display: 'flex',
        left: start - left,
        top: y - baseline[locale] * size,
        width: reach,
        justifyContent: { start: 'flex-start', middle: 'center', end: 'flex-end' }[anchor],
        whiteSpace: 'nowrap',
        lineHeight: 1,
        fontSize: size,
        fontWeight: bold ? 700 : 400,
        fontFamily: fonts.filter(({ weight }) => weight === (bold ? 700 : 400)).map(({ name }) => name).join(', '),
        color: halo ? pigments.paper : fill,
        ...(halo ? { WebkitTextStrokeWidth: size * 0.25, WebkitTextStrokeColor: pigments.paper } : {}),
      },
      children: words,
    },
  };
}
