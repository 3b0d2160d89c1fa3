import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerNumbers } from '../../../src/browser/check-number/answer-numbers.ts';
import { sayAnswer } from '../../../src/browser/check-number/say-answer.ts';
import { gatherCheckBook } from '../../../src/components/check/gather-check-book.ts';
import { openBook } from '../../../src/figures/figure-book.ts';
import { readProvince } from '../../fixtures/six-releases.ts';

beforeAll(() => readProvince('six'));
afterAll(() => readProvince());

test('What the check knows of a withheld count has no range in it', () => {
  expect(openBook().get('hazel-helpers-2025-01-01').range).toEqual({ low: 0, high: 1560 });
  for (const locale of ['en', 'zh'] as const) {
    const known = JSON.stringify(gatherCheckBook(locale));
    expect(known).not.toMatch(/"(?:range|low|high)"|1,?560|3,?870|2,?860/);
  }
});

test('A number within the range of a withheld count, at its end or outside of it gets one answer: neither yes nor no', () => {
  for (const [locale, sentence] of [['en', 'Hazel has {n} helpers'], ['zh', '己州有{n}名帮手']] as const) {
    const book = gatherCheckBook(locale);
    const answers = ['215', '1537', '1560', '1561', '9876'].map((n) =>
      answerNumbers(sentence.replace('{n}', n), book).answers.map((answer) => JSON.stringify(sayAnswer(answer, book)).replaceAll(n, 'N')),
    );
    expect(answers[0]?.[0]).toMatch(/Withheld|不公开/);
    expect(new Set(answers.map((each) => each.join()))).toHaveLength(1);
  }
});
