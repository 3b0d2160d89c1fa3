import { compareReleases } from '../../src/figures/compare-releases.ts';
import { formatList, formatNumber } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import type { Source } from '../../src/records/source-schema.ts';
import { cautionOf, creditSource, quoteTitle } from '../../src/wording/cite-source.ts';
import { isUnnamed } from './draft-card.ts';
import type { Admitted, HandedIn } from './preview.ts';
import { nameOf } from './say-figure.ts';
import { fillBoth, forBoth, head, inBoth, list, tell } from './write-in-both.ts';

/** What the program has checked, what only a person can, and who answers for it. */
export function writeChecklist(admitted: Admitted, { odd, release, lacking }: HandedIn): string {
  return [
    head(3, { zh: '程序已经查过', en: 'The program has checked' }),
    list(checked(admitted)),
    head(3, { zh: '请人核对，逐项打勾', en: 'For you to check and tick' }),
    list(toCheck(admitted, odd.length, lacking), 'ticks'),
    head(3, { zh: '标题和说明', en: 'Title and note' }),
    tell('p', release.title),
    tell('p', release.note),
    head(3, { zh: '来源', en: 'Sources' }),
    list(sourcesOf(admitted).map(saySource)),
    head(3, { zh: '签发', en: 'Signed off by' }),
    `<div class="sign">${['经办人 Prepared by', '复核人 Checked by', '签发人 Signed off by', '日期 Date'].map((words) => `<p>${sign(words)}</p>`).join('')}</div>`,
  ].join('');
}

const sign = (words: string): string => {
  const [zh = '', ...en] = words.split(' ');
  return inBoth({ zh, en: en.join(' ') });
};

function checked({ after, attack }: Admitted): InBoth[] {
  const { threshold } = after.code.rule;
  const named = after.cells.every(({ sources }) => !sources.some(isUnnamed));
  return [
    ...(named ? [fillBoth({ zh: '{n}格都写明了来源。', en: after.cells.length === 1 ? 'The one cell names a source.' : 'Each of the {n} cells names a source.' }, { n: forBoth((locale) => formatNumber(after.cells.length, locale)) })] : []),
    { zh: '标题、说明和备注里没有数字。', en: 'Title and notes hold no numbers.' },
    fillBoth({ zh: '没有写出从1到{most}的人数。', en: 'No count of people from 1 to {most} is shown.' }, { most: String(threshold - 1) }),
    fillBoth({ zh: '没有数字的{n}格，用减法、解方程都推不出来。', en: attack.tried === 1 ? 'The one cell without a number cannot be worked out, by subtraction or by equations.' : 'None of the {n} cells without a number can be worked out, by subtraction or by equations.' }, { n: forBoth((locale) => formatNumber(attack.tried, locale)) }),
    { zh: '以前各次发布都没有改动。', en: 'Earlier releases are as they were.' },
  ];
}

function toCheck(admitted: Admitted, odd: number, lacking: readonly InBoth[]): InBoth[] {
  const revised = compareReleases(admitted.before, admitted.after).filter(({ sort }) => sort === 'revised').flatMap(({ after }) => after ?? []);
  const names = forBoth((locale) => formatList(revised.map((figure) => nameOf(figure)[locale]), locale));
  return [
    ...lacking.map((words) => fillBoth({ zh: '补上{what}。', en: 'Add {what}.' }, { what: words })),
    { zh: '打开每个来源，与表里的数字对过。', en: 'Each source was opened and compared with the figures.' },
    { zh: '标题和说明两种语言都读过，说的是同一件事，没有提到任何一个孩子，也没有说为何隐去。', en: 'Title and note were read in both languages: they say the same, speak of no single child and do not say why anything is hidden.' },
    { zh: '“有什么改动”一节里，每一处都在意料之中。', en: 'Every change in “What will change” was expected.' },
    ...(revised.length > 0 ? [fillBoth({ zh: '{names}换了数字，却没有写明更正。若原先的数字错了，请写进 data/corrections.json。', en: '{names}: another number, and no correction declared. If the earlier one was wrong, declare it in data/corrections.json.' }, { names })] : []),
    ...(odd > 0 ? [{ zh: '“请看一眼的地方”一节里，每一处都看过。', en: 'Everything in “What looks odd” was looked at.' }] : []),
    { zh: '引用这些数字的文章还说得通。', en: 'Texts that speak of these figures still hold.' },
  ];
}

/** The sources this release rests on, each once. */
function sourcesOf({ after }: Admitted): Source[] {
  const ids = new Set(after.cells.flatMap(({ sources }) => sources));
  return [...ids].flatMap((id) => after.code.sources.get(id) ?? []);
}

const saySource = (source: Source): InBoth =>
  forBoth((locale) => [quoteTitle(source, locale), creditSource(source, locale), cautionOf(source, locale)].filter(Boolean).join(locale === 'zh' ? '，' : ', '));
