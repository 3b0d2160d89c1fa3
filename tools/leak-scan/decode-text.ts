import { decodeEntities } from '../build/decode-entities.ts';

/** Signs that nobody sees, between which a number may be split. */
const unseen = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
/** Elements that do not part the text they stand in. */
const inlineTag = String.raw`</?(?:a|abbr|b|bdi|bdo|code|data|em|i|mark|s|small|span|strong|sub|sup|tspan|u|wbr)(?:\s[^<>]*)?>`;
const inline = new RegExp(inlineTag, 'gi');
/** Digits, or Chinese signs, that such tags part, however many of them; a comma may stand on either side. */
const split = new RegExp(`[\\d〇-龥][,，]?(?:${inlineTag}\\s?)+[,，]?[\\d〇-龥]`, 'i');
/** Between two runs of one rich text in a workbook. */
const betweenRuns = /<\/t>\s*<\/r>\s*<r>\s*(?:<rPr>(?:(?!<\/rPr>)[^])*<\/rPr>\s*)?<t(?:\s[^<>]*)?>/g;
const anyEscape = /&#|&(?:nbsp|comma|period|thinsp);|\\u|\\x[\da-f]|%[2-9a-f][\da-f]|\\[\da-f]{2,6}/i;
const long = /[A-Za-z0-9+/_-]{24,}={0,2}/g;

/** Other readings of a text, as whoever shows it will decode it: entities, escapes, addresses, and what no eye sees left out. */
export function* decodeText(text: string): Generator<{ how: string; text: string }> {
  if (anyEscape.test(text)) yield { how: 'decoded', text: unescape(text) };
  const seen = text.replace(unseen, '');
  if (seen !== text) yield { how: 'without what is not seen', text: seen };
  // Only where a tag splits digits is there anything to find that the text as it stands would not show.
  if (split.test(text)) yield { how: 'without marks within a line', text: withoutMarks(text) };
  const whole = text.replace(betweenRuns, '');
  if (whole !== text) yield { how: 'with the parts of rich text put together', text: whole };
  const packed = [...text.matchAll(long)].flatMap(([run]) => fromBase64(run)).join('\n');
  if (packed) yield { how: 'out of base64', text: packed };
}

/** A text as it is read across tags that do not part it. */
export const withoutMarks = (text: string): string => text.replace(inline, '');

/** `&#52;`, `\u0034`, `\x34`, `%34` and `\34 ` as the sign they stand for. */
function unescape(text: string): string {
  return decodeEntities(text)
    .replace(/&(?:thinsp|nbsp);/g, ' ')
    .replaceAll('&comma;', ',')
    .replaceAll('&period;', '.')
    .replace(/\\u\{?([\da-f]{4,6})\}?|\\x([\da-f]{2})|\\([\da-f]{2,6}) ?/gi, (whole, long, short, style) => sign(parseInt(long ?? short ?? style, 16), whole))
    .replace(/(?:%[\da-f]{2})+/gi, fromPercent);
}

function fromPercent(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

const sign = (code: number, otherwise: string): string => (code <= 0x10ffff ? String.fromCodePoint(code) : otherwise);

/** What base64 holds where it holds text; of a name or a checksum it makes no text. */
function fromBase64(run: string): string[] {
  const text = Buffer.from(run, 'base64').toString('utf8');
  return /^[\t\n\r -~\u00a0-\uffef]+$/.test(text) && !text.includes('\ufffd') ? [text] : [];
}
