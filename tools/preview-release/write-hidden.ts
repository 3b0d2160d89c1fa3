import type { Interval } from '../../src/disclosure/attack/system.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { FigureBook } from '../../src/figures/figure-book.ts';
import { formatNumber, formatPeriod } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { cellKey } from '../../src/records/check-truth.ts';
import type { AttackTold } from './attack-told.ts';
import type { Admitted, HandedIn } from './preview.ts';
import { nameOf } from './say-figure.ts';
import { fillBoth, forBoth, head, inBoth, tell } from './write-in-both.ts';
import { beside, writeTable } from './write-table.ts';

/** What is hidden once the release is out, and what a stranger could work out of it from all that is published. Never why. */
export function writeHidden({ after, attack }: Admitted, { least }: HandedIn): string {
  const figures = hiddenFigures(after);
  if (figures.length === 0) return tell('p', { zh: '没有隐去任何数字。', en: 'Nothing is hidden.' });
  const isNew = (figure: Figure): boolean => figure.release === after.release.release;
  const [fresh, older] = [figures.filter(isNew), figures.filter((figure) => !isNew(figure))];
  return [
    tell('p', { zh: '下面各格在网站上只写“不公开”。本页不写它们的数字，也不写为何隐去。', en: 'On the site these cells say “withheld” and nothing else. This page has neither their numbers nor the reasons.' }),
    tell('p', sayTried(attack)),
    tell('p', { zh: '表里的范围，单凭已公布的数字就能推出；网站告诉读者的也是它。', en: 'The ranges in the tables follow from published numbers alone. The site tells its readers the same.' }),
    tell('p', sayNarrowest(attack, figures)),
    // The site says the rule too; it would be no use to leave it out here.
    tell('p', fillBoth({ zh: '规则是公开的。一起隐去的几格，外人会猜到其中有一格不到{threshold}；没有合计、单独隐去的一格，会猜到就是它。', en: 'The rule is public. Of cells hidden together a stranger will guess that one is below {threshold}; of a cell hidden alone, without a total, that it is that one.' }, { threshold: String(after.code.rule.threshold) })),
    tell('p', sayLeast(least)),
    fresh.length > 0 ? writeCells({ zh: '这次发布隐去的', en: 'Hidden by this release' }, fresh, attack) : '',
    older.length > 0 ? writeCells({ zh: '以前已经隐去的', en: 'Hidden by earlier releases' }, older, attack) : '',
  ].join('');
}

/** New hidden cells without an upper bound: no total holds them, so whoever knows the rule guesses that each is small. */
export const loneFigures = ({ after, attack }: Admitted): readonly Figure[] =>
  hiddenFigures(after).filter((figure) => figure.release === after.release.release && (attack.ranges.get(keyOf(figure)) ?? unbounded).high === null);

const hiddenFigures = (book: FigureBook): readonly Figure[] => book.table.figures.filter(({ status }) => status === 'withheld');

function sayTried({ tried, bounded }: AttackTold): InBoth {
  const n = (value: number): InBoth => forBoth((locale) => formatNumber(value, locale));
  const cells = (value: number): InBoth => ({ zh: n(value).zh, en: `${n(value).en} ${value === 1 ? 'cell' : 'cells'}` });
  const all = fillBoth(
    { zh: '程序站在外人的立场，用公布过的全部数字，推算了{n}格没有数字的地方，没有一格推得太准。', en: 'Acting as a stranger who knows all that was ever published, the program tried {n} without a number. None can be worked out too closely.' },
    { n: cells(tried) },
  );
  const rest = fillBoth({ zh: '其中{n}格时间用完还没有算完，按当时推得的上下限判断。', en: ' For {n} of them time ran out, and they were judged by the bounds known by then.' }, { n: n(bounded) });
  return bounded > 0 ? { zh: all.zh + rest.zh, en: all.en + rest.en } : all;
}

/**
 * The cell of which a stranger knows most, who takes for certain what is only likely: that nothing hidden is zero, that a rounded
 * number is the number. The tables suppose none of it, so both ranges of the cell are told together, and why they differ.
 */
function sayNarrowest({ narrowest, ranges }: AttackTold, figures: readonly Figure[]): InBoth {
  if (!narrowest) return { zh: '没有一格能同时推出上限和下限。', en: 'None of them can be bounded on both sides.' };
  const figure = figures.find((each) => keyOf(each) === narrowest.cell);
  const cell = forBoth((locale) => (figure ? [nameOf(figure)[locale], figure.period && formatPeriod(figure.period, locale)].filter(Boolean).join(locale === 'zh' ? '，' : ', ') : narrowest.cell));
  const told = ranges.get(narrowest.cell) ?? unbounded;
  const said = { cell, interval: sayInterval(narrowest), told: sayInterval(told), width: sayWidth(narrowest) };
  return told.low === narrowest.low && told.high === narrowest.high
    ? fillBoth({ zh: '范围最窄的一格是{cell}：{interval}，上下限相差{width}。保护表格和生成网站时，程序报的就是这个数。', en: 'The narrowest is {cell}: {interval}, {width} wide, the width that protecting the table and building the site report.' }, said)
    : fillBoth(
        {
          zh: '外人若再大胆猜一步（隐去的都不是零，“余”“约”就是所写的数），还能推得准一些。最准的一格是{cell}：表里写的是{told}，这样一推就是{interval}，上下限相差{width}。保护表格和生成网站时，程序报的就是这个数。',
          en: 'Whoever guesses a step further, that nothing hidden is zero and that “more than” or “about” is the very number written, comes a little closer. The closest is {cell}: not {told}, as in the table, but {interval}, {width} wide, the width that protecting the table and building the site report.',
        },
        said,
      );
}

function sayLeast(least: boolean | null): InBoth {
  if (least === null) return { zh: '文件交来时已经隐去了一些数字，所以这里看不出能不能隐去得更少。', en: 'The file came with its cells already hidden, so nobody can tell here whether fewer would have done.' };
  return least
    ? { zh: '已经证明：隐去得再少就不安全。', en: 'It is proven that hiding less would not be safe.' }
    : { zh: '时间用完时还没有证明隐去的是最少的：是安全的，但也许多隐去了一些。', en: 'Time ran out before it was proven that hiding less would not do: it is safe, but perhaps more is hidden than need be.' };
}

/** “between 3 and 25”; “at least 0, no upper bound”. */
export function sayInterval({ low, high }: Interval): InBoth {
  const n = (value: number): InBoth => forBoth((locale) => formatNumber(value, locale));
  return high === null
    ? fillBoth({ zh: '不少于{low}，推不出上限', en: 'at least {low}, no upper bound' }, { low: n(low) })
    : fillBoth({ zh: '在{low}至{high}之间', en: 'between {low} and {high}' }, { low: n(low), high: n(high) });
}

const sayWidth = ({ low, high }: Interval): InBoth => (high === null ? { zh: '推不出上限', en: 'no bound' } : forBoth((locale) => formatNumber(high - low, locale)));

const keyOf = ({ place, measure, period }: Figure): string => cellKey({ place: place.code, measure: measure.id, period: period ?? '' });

/** Nothing below nobody: that much anyone knows of a count. */
const unbounded: Interval = { low: 0, high: null };

/** Where all speak of one day, it is said once. */
function writeCells(title: InBoth, figures: readonly Figure[], { ranges }: AttackTold): string {
  const dayOf = ({ period }: Figure): InBoth => forBoth((locale) => (period ? formatPeriod(period, locale) : ''));
  const [first] = figures;
  const oneDay = first !== undefined && figures.every(({ period }) => period === first.period);
  const named = (figure: Figure): InBoth => (oneDay ? nameOf(figure) : forBoth((locale) => [nameOf(figure)[locale], dayOf(figure)[locale]].filter(Boolean).join(' · ')));
  const table = writeTable(
    title,
    [{ head: { zh: '地区与指标', en: 'Place and measure' } }, { head: { zh: '外人能推知的范围', en: 'What a stranger can work out' } }],
    figures.map((figure) => ({ cells: [{ html: inBoth(named(figure)) }, { html: inBoth(sayInterval(ranges.get(keyOf(figure)) ?? unbounded)), classes: 'range' }] })),
    { heard: true },
  );
  const day = oneDay && first.period ? tell('p', fillBoth({ zh: '都是{date}的数字。', en: 'All of {date}.' }, { date: dayOf(first) }), 'small') : '';
  return beside(head(3, title) + day, table);
}
