/** The zeros of scripts whose digits no compatibility form maps to ours: Arabic, Persian, Devanagari, Thai, Tibetan, Mongolian. */
const zeros = [0x660, 0x6f0, 0x966, 0xe50, 0xf20, 0x1810];

/**
 * Digits that are not ASCII, with what may stand in a number beside them: of those scripts, full-width, raised, lowered,
 * circled (①) and mathematical. Written out, because a class of all digits would stop at every one of ours.
 */
const foreign =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\u0f20-\u0f29\u1810-\u1819\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089\u2460-\u2468\u24ea\uff10-\uff19\uff0c\uff0e\uff05\uff2b\uff4b\u066b\u066c]|\ud835[\udfce-\udfff]/g;

/** The same text with digits, commas, full stops and signs of any width and script as ASCII writes them; nothing else changes. */
export function foldDigits(text: string): string {
  return text.replace(foreign, (char) => {
    if (char === '\u066c') return ',';
    if (char === '\u066b') return '.';
    const code = char.charCodeAt(0);
    const zero = zeros.find((from) => code >= from && code < from + 10);
    return zero === undefined ? char.normalize('NFKC') : String(code - zero);
  });
}
