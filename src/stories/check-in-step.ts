import { dirname } from 'node:path';
import { otherLocale } from '../locale/locales.ts';
import { Problem } from '../records/problem.ts';
import { readConfirmed, stepOf, type Pair, type Step } from './in-step.ts';

/**
 * The first pair that nobody has confirmed as it stands: a text is published only once both of its languages have been
 * read together. Undefined where all are.
 */
export function findOutOfStep(pairs: readonly Pair[]): Problem | undefined {
  const confirmed = readConfirmed();
  for (const pair of pairs) {
    const step = stepOf(pair, confirmed);
    if (step !== 'in-step') return problemOf(pair, step);
  }
  return undefined;
}

/** The command that confirms a pair. */
export const confirming = (name: string): string => `npm run in-step -- ${name.replace(/^stories\//, '')}`;

function problemOf({ name, texts }: Pair, step: Exclude<Step, 'in-step'>): Problem {
  const command = confirming(name);
  const expected = { en: 'two languages that somebody has read together as they are now', zh: '有人把两种语言现在的样子对照读过' };
  if (typeof step === 'object') {
    const [behind, ahead] = [texts[step.behind], texts[otherLocale(step.behind)]];
    return new Problem({
      file: behind.file,
      found: { en: `no change here since ${ahead.locale}.mdx was changed`, zh: `${ahead.locale}.mdx 改过之后，这里没有跟上` },
      expected,
      todo: {
        en: `carry the change over, or see that none is needed; read both, then ${command}`,
        zh: `把改动补到这里，不需要改的也请看过；两种都读一遍，再运行 ${command}`,
      },
    });
  }
  return new Problem({
    file: dirname(texts.en.file),
    found:
      step === 'new'
        ? { en: 'a text whose two languages nobody has confirmed yet', zh: '这篇的两种语言还没有人确认一致' }
        : { en: 'both languages changed since they were last confirmed', zh: '上次确认之后，两种语言都改过' },
    expected,
    todo: { en: `read both, best aloud, then ${command}`, zh: `两种都读一遍，最好念出声，再运行 ${command}` },
  });
}
