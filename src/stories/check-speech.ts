import { Problem } from '../records/problem.ts';
import type { InBoth } from '../locale/locales.ts';
import { placeInHead } from './place-in-head.ts';
import { placeInText } from './place-in-text.ts';
import { plainProse } from './plain-prose.ts';
import type { Text } from './read-texts.ts';
import { withoutPieces } from './scan-body.ts';

const verbs = 'said|says|told [^\\s,.;“"]+(?: [^\\s,.;“"]+)?|asked|asks|replied|replies|answered|recalled|recalls|explained|explains|added|adds';
const who = '(?:she|he|they|I|we|the \\w+|\\p{Lu}[\\p{L}’]+(?: \\p{Lu}[\\p{L}’]+)*)';

/** Direct speech. A word or a few that are only named (“留守”, “more than”) are no sentence and pass. */
const speech = [
  /(?:说|说道|道|问|讲|答|喊|告诉[^，。：:\n“”]{0,8})[：:]\s*(?:“[^”\n]*”?|「[^」\n]*」?|"[^"\n]*"?)/gu,
  /(?:说|说道|问道|答道|喊道|讲|告诉[^，。：:\n“”]{0,8})[，,]?\s*(?:“[^”\n]*[。！？!?…]”|「[^」\n]*[。！？!?…]」)/gu,
  /(?:“[^”\n]*[，。！？!?…]”|「[^」\n]*[，。！？!?…]」)[^，。！？：“”\n]{0,6}(?:说|问|讲|答|喊|回忆)(?:道)?(?=[，。：；:！\s]|$)/gu,
  new RegExp(`(?:“[^”\\n]*[,.!?]”|"[^"\\n]*[,.!?]")\\s+(?:${who}\\s+(?:${verbs})|(?:${verbs})\\s+${who})`, 'gu'),
  new RegExp(`(?:${verbs})[,:]\\s*(?:“\\p{Lu}[^”\\n]*”?|"\\p{Lu}[^"\\n]*"?)`, 'gu'),
  new RegExp(`(?:${verbs})[,:]?\\s*(?:“(?:[^”\\s]+\\s+){4,}[^”\\s]+”|"(?:[^"\\s]+\\s+){4,}[^"\\s]+")`, 'gu'),
];

/**
 * Nobody is quoted but by `<PullQuote>`, whose words a source carries. Refuses block quotations and direct speech, as far
 * as they can be told from words that are only named.
 */
export function checkSpeech(text: Text<object>): void {
  for (const field of ['title', 'dek']) {
    const words: unknown = Reflect.get(text.head, field);
    const said = typeof words === 'string' ? firstSpeech(words) : undefined;
    if (said) refuse(text, placeInHead(text.headText, [field], said.index), said[0]);
  }
  const block = /^ {0,3}(?:[-*] +|\d{1,2}\. +)?[>＞]/m.exec(withoutPieces(text.body, ['code', 'comment', 'tag']));
  if (block) refuse(text, placeInText(text, block.index), { en: 'a block quotation, which begins with >', zh: '以 > 开头的引文' });
  const prose = plainProse(withoutPieces(text.body, ['code', 'comment']));
  const said = firstSpeech(prose.text);
  if (said) refuse(text, placeInText(text, prose.placeOf(said.index)), said[0]);
}

const firstSpeech = (words: string): RegExpExecArray | undefined => speech.flatMap((pattern) => [...words.matchAll(pattern)]).sort((a, b) => a.index - b.index)[0];

function refuse(text: Text<object>, at: string, found: string | InBoth): never {
  throw new Problem({
    file: text.file,
    at,
    found: typeof found === 'string' ? { en: `direct speech: ${found}`, zh: `直接引语：${found}` } : found,
    expected: { en: 'no words of anybody but those that a source carries, shown by <PullQuote>', zh: '只引来源里有的原话，并用 <PullQuote> 引用' },
    todo: {
      en: 'if a source has these very words, enter them into data/quotations.json and write <PullQuote id="…"/>; if not, tell it without quoting',
      zh: '来源里有这句原话的，先写进 data/quotations.json，再写 <PullQuote id="…"/>；没有的，改成转述，不加引号',
    },
  });
}
