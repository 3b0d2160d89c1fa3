import { Problem } from '../../../src/records/problem.ts';
import { ask, Unfit, type Desk } from '../../ask/ask.ts';
import { cardOf, type Card, type CardDraft } from './card.ts';
import type { CardQuestion } from './card-questions.ts';

/**
 * Fills in the card of a release: options are checked as answers would be; what is missing is asked at the desk, or, where
 * there is nobody to ask, refused with the options that are missing.
 */
export async function fillCard(given: CardDraft, questions: readonly CardQuestion[], desk: Desk | undefined): Promise<Card> {
  const draft: Record<string, string | readonly string[]> = {};
  for (const { name, option, read } of questions) {
    const value = given[name];
    if (value === undefined || value.length === 0) continue;
    draft[name] = checked(option, () => read(typeof value === 'string' ? value : value.join(' ')));
  }
  const missing = questions.filter(({ name }) => draft[name] === undefined);
  if (missing.length > 0 && !desk) refuseMissing(missing);
  for (const { name, ask: words, choices, read } of missing) {
    if (desk) draft[name] = await ask(desk, { ask: words, ...(choices && { choices }), read });
  }
  return cardOf(draft as CardDraft);
}

/** An option that will not do is a Problem; an answer that will not do would be asked again. */
function checked<T>(option: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unfit)) throw error;
    const found = error.found ?? { en: 'something else (not repeated here)', zh: '不符合要求（此处不重复）' };
    throw new Problem({ file: 'npm run protect', at: option, found, expected: error.expected, todo: { en: 'correct the option', zh: '更正这个选项' } });
  }
}

function refuseMissing(missing: readonly CardQuestion[]): never {
  const options = missing.map(({ option }) => option);
  throw new Problem({
    file: 'npm run protect',
    found: { en: `nothing given for ${options.join(', ')}`, zh: `没有写 ${options.join('、')}` },
    expected: { en: missing.map(({ option, ask: { en } }) => `${option}: ${en}`).join('; '), zh: missing.map(({ option, ask: { zh } }) => `${option}：${zh}`).join('；') },
    todo: { en: `add ${options.map((option) => `${option} …`).join(' ')}, or start the command at a terminal, where it asks`, zh: `加上 ${options.map((option) => `${option} …`).join(' ')}，或在命令行窗口里运行，由命令逐项提问` },
  });
}
