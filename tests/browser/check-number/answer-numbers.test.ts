import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerNumbers } from '../../../src/browser/check-number/answer-numbers.ts';
import type { CheckBook } from '../../../src/browser/check-number/check-book.ts';
import { sayAnswer } from '../../../src/browser/check-number/say-answer.ts';
import { gatherCheckBook } from '../../../src/components/check/gather-check-book.ts';
import { figureLives } from '../../../src/figures/figure-life.ts';
import { stillCurrent } from '../../../src/figures/still-current.ts';
import { spellChinese } from '../../../src/locale/spell-chinese.ts';
import { spellEnglish } from '../../../src/locale/spell-english.ts';
import { locales } from '../../../src/locale/locales.ts';
import { sayDigits, sayNumber } from '../../../src/wording/say-number.ts';
import { readProvince } from '../../fixtures/six-releases.ts';

afterEach(() => readProvince());

/** Which figures a text's numbers are, and how: `id same`; what we have instead in brackets. */
const known = (text: string, book: CheckBook) =>
  answerNumbers(text, book).answers.map(({ matches, instead }) => [...matches.map(({ figure, as }) => `${figure.id} ${as}`), ...instead.map(({ id }) => `[${id}]`)].join(', ') || 'unknown');

/** The warnings of the first figure that a text's first number may be. */
const warnings = (text: string, book: CheckBook) => {
  const { answers } = answerNumbers(text, book);
  return answers[0] ? (sayAnswer(answers[0], book).told[0]?.warnings ?? []) : undefined;
};

describe('In the province with six releases', () => {
  let book: CheckBook;
  beforeEach(() => {
    readProvince('six');
    book = gatherCheckBook('en');
  });

  test.each([
    ['a number of ours', '5,040', ['sample-helpers-2025-07-01 same']],
    ['in Chinese', '五千零四十', ['sample-helpers-2025-07-01 same']],
    ['one that has been followed by a newer one', '4710', ['sample-helpers-2024-07-01 same']],
    ['one of several places, newest first', '1000', ['alder-helpers-2025-01-01 same, fir-helpers-2025-01-01 same, alder-pupils-2023-01-01 same, fir-helpers-2023-01-01 same, fir-pupils-2023-01-01 same']],
    ['of several places, the one that is named: its count, and an estimate made before there was one', 'Fir has 1,000 helpers', ['fir-helpers-2025-01-01 same, fir-helpers-2023-01-01 same']],
    ['the same in Chinese', '戊州有1000名帮手', ['fir-helpers-2025-01-01 same, fir-helpers-2023-01-01 same']],
    ['of several measures, the one that is named', 'Alder: 1000 pupils', ['alder-pupils-2023-01-01 same']],
    ['the same number at three dates', '丙州帮手560名', ['cedar-helpers-2025-07-01 same, cedar-helpers-2025-01-01 same']],
    ['a number that was corrected', 'Birch, 1100 pupils', ['birch-pupils-2024-07-01 former']],
    ['a rounded number', '6,300 pupils', ['sample-pupils-2025-07-01 rounded']],
    ['a rounded number of one digit, only where what it counts is named', '5,000', ['unknown']],
    ['and where it is named', '5,000 helpers', ['sample-helpers-2025-07-01 rounded']],
    ['a number cut off', 'more than 5,700 pupils', ['sample-pupils-2025-01-01 cut']],
    ['a number of nobody', '123,456', ['unknown']],
    ['a number that another place has', 'Maple has 420 helpers', ['linden-helpers-2025-07-01 same, [maple-helpers-2025-07-01]']],
    ['a wrong number of a place', 'Linden has 333 helpers', ['[linden-helpers-2025-07-01]']],
    ['a number for a place whose count is withheld', 'Elm has 215 helpers', ['[elm-helpers-2023-07-01], [elm-helpers-2024-01-01], [elm-helpers-2024-07-01], [elm-helpers-2025-01-01]']],
    ['a number for a place that never published one', 'Alder Ford has 215 helpers', ['[alder-ford-helpers-2024-07-01]']],
    ['two numbers, each with its own noun', '5040名帮手结对6250名学生', ['sample-helpers-2025-07-01 same', 'sample-pupils-2025-07-01 same']],
    ['two places in two clauses', 'Linden has 420 helpers, Oak 140.', ['linden-helpers-2025-07-01 same', 'oak-helpers-2025-07-01 same']],
    ['small numbers that count something else', 'She came 3 miles with 12 friends', []],
    ['a small number of ours', 'Sample Province has 24 counties', ['sample-counties-2022 same']],
    ['nothing', '', []],
  ])('%s: “%s”', (_, text, expected) => expect(known(text, book)).toEqual(expected));

  test.each([
    ['an estimate said as a count', 'Linden has 420 helpers', ['This is our estimate, not a count. Call it an estimate.']],
    ['no warning where it is called one', 'Linden has an estimated 420 helpers', []],
    ['another place', 'Oak has 420 helpers, an estimate', ['Your sentence names Oak, but the number is that of Linden.']],
    ['another measure', 'There are 5,040 pupils', ['Your sentence speaks of “pupils”, but the number counts helpers. Write: “5,040 helpers”.']],
    ['“more than” left out', 'Fir has 1,100 helpers', ['The source says “more than”. Keep those words.']],
    ['“more than” kept', 'Fir has more than 1,100 helpers', []],
    ['“more than” put in', 'There are over 5,040 helpers', ['The source does not say “more than”.']],
    ['“more than” before a number that was rounded up', 'more than 5,800 pupils', ['The source does not say “more than”.']],
    ['“now” for an old number', 'Alder now has 950 helpers', ['Your sentence speaks of today, but there is a newer number.']],
    ['“now” for the newest', '甲州目前有1040名帮手', ['The number is not today’s. Give its date.']],
    ['another year', 'In 2023 Alder had 1,040 helpers', ['Your sentence names 2023, but the number is of 2025.']],
    ['its own year', 'In 2025 Alder had 1,040 helpers', []],
    ['nothing for a number alone', '420', []],
  ])('warns of %s', (_, text, expected) => expect(warnings(text, book)).toEqual(expected));

  test('An answer says what the number is, of what date, how it stands and what is newer', () => {
    const said = answerNumbers('Birch has 1,100 pupils', book).answers.map((answer) => sayAnswer(answer, book));
    expect(said).toEqual([{
      number: '1,100',
      verdict: '',
      lead: '',
      told: [{
        verdict: 'Older figure',
        title: 'Pupils paired, Birch: 1,010',
        address: '/figures/birch-pupils-2024-07-01/',
        lines: ['An earlier release had “1,100”; the figure is now 1,010.', 'Revised, as of 1 July 2024.', 'No longer current. The newest is 1,060: Reported, as of 1 July 2025.'],
        warnings: [],
      }],
      more: '',
    }]);
  });

  test('Of a withheld count nothing is said but that we publish none', () => {
    const elm = answerNumbers('Elm has 215 helpers', book).answers.map((answer) => sayAnswer(answer, book))[0];
    expect(elm?.lead).toBe('We publish no such number: “215” does not come from us.');
    expect(new Set(elm?.told.flatMap(({ lines }) => lines).map((line) => line.replace(/ \d.*?\d{4}/, '')))).toEqual(new Set(['Withheld, as of. We publish no number here.']));
    // An estimate of an earlier release would be read as a hint.
    expect(book.figures.filter(({ place, value, measure }) => place === '990400' && value !== null && measure !== 'residents' && measure !== 'counties')).toEqual([]);
  });

  test('Chinese answers stand in Chinese', () => {
    const chinese = gatherCheckBook('zh');
    const [said] = answerNumbers('庚州现有420名帮手', chinese).answers.map((answer) => sayAnswer(answer, chinese));
    expect(said?.told[0]).toEqual({
      verdict: '是估算',
      title: '庚州·帮手：约420名',
      address: '/zh/figures/linden-helpers-2025-07-01/',
      lines: ['与本站这个数字一致。', '估算，截至2025年7月1日。', '这是本站目前最新的数字。'],
      warnings: ['这是本站的估算，不是统计数，引用时请写明“估算”。', '这不是今天的数字，请写明日期。'],
    });
  });
});

describe('In the real province', () => {
  let book: CheckBook;
  beforeEach(() => {
    readProvince();
    book = gatherCheckBook('en');
  });

  test.each([
    ['the report in Chinese', '甘肃省4.2万余名爱心妈妈与4.67万名留守和困境儿童结对。', ['gansu-volunteers-2024-05-12 same', 'gansu-children-2024-05-12 same']],
    ['a share, and what it is taken of', 'Of the 6.97 million left-behind children 96% lived with grandparents', ['china-left-behind-2018-08-31 same', 'china-grandparent-care-2018-08-31 same']],
    ['a share rounded', '61%', ['gansu-grandparent-care-wide-2009-03 rounded']],
    ['counties in one word', '甘肃有14个市州、86个县区', ['gansu-prefectures-2024-05 same', 'gansu-counties-2024-05 same']],
    ['a county whose name is also what is counted', 'Zhang County: 19 teams', ['zhang-county-teams-2024-12-16 same']],
    ['a loose number in Chinese', '爱心妈妈四万多人', ['gansu-volunteers-2024-05-12 cut']],
    ['residents, rounded', '兰州常住人口436万', ['lanzhou-population-2020-11-01 rounded']],
  ])('%s: “%s”', (_, text, expected) => expect(known(text, book)).toEqual(expected));

  test('“Disadvantaged” may not be dropped from the children', () => {
    expect(warnings('46,700 left-behind children', book)).toEqual(['Your sentence speaks of “left-behind children”, but the number counts left-behind and disadvantaged children. Write: “46,700 left-behind and disadvantaged children”.']);
    expect(warnings('46,700 left-behind and disadvantaged children', book)).toEqual([]);
  });
});

test.each(['six', undefined] as const)('Every number is known again by each way in which the site writes it, in both languages (%s)', (province) => {
  readProvince(province);
  const book = gatherCheckBook('en');
  const missed = stillCurrent(figureLives().values()).flatMap(({ figure }) => {
    if (figure.value === null) return [];
    const written = locales.flatMap((locale) => [sayNumber(figure, locale), sayDigits(figure, locale)]);
    const spelt = figure.measure.unit === 'percent' ? [] : [spellEnglish(figure.value), spellChinese(figure.value)];
    const { value } = figure;
    return [...written, ...spelt].filter((text) => !answerNumbers(text, book).answers.some(({ number, matches }) => number.value === value && (matches.some((match) => match.figure.id === figure.id) || matches.length > 0 && matches.every((match) => match.figure.value === value))));
  });
  expect(missed).toEqual([]);
});
