import { formatNumber } from '../../src/locale/format.ts';
import { derivedChanges, type DerivedChange } from './derived-changes.ts';
import type { Admitted } from './preview.ts';
import { fillBoth, forBoth, head, inBoth, tell } from './write-in-both.ts';
import { writeTable, type Row } from './write-table.ts';

/** What the site works out from the figures, where the release changes it: folded, since nobody has decided any of it; print unfolds it. */
export function writeDerived({ before, after }: Admitted): string {
  const title = { zh: '网站自动算出的数字', en: 'What the site works out' };
  const changes = derivedChanges(before, after);
  if (changes.length === 0) return head(3, title) + tell('p', { zh: '网站自动算出的比率、比例和合计都不变。', en: 'The rates, shares and sums that the site works out stay as they are.' });
  const table = writeTable(
    { zh: '网站自动算出的数字：合计、比例和比率', en: 'Numbers the site works out: sums, shares and rates' },
    [
      { head: { zh: '算的是什么，哪里的', en: 'What is worked out, and where' } },
      { head: { zh: '先前', en: 'Before' }, number: true },
      { head: { zh: '现在', en: 'Now' }, number: true },
    ],
    changes.map((change, at) => rowOf(change, changes[at - 1], changes[at + 1])),
    { heard: true },
  );
  const count = fillBoth({ zh: '{n}个有变', en: '{n} change' }, { n: forBoth((locale) => formatNumber(changes.length, locale)) });
  return `<details><summary>${head(3, title)}<span class="small">${inBoth(count)}</span></summary>${tell('p', { zh: '合计、比例和比率，由上面的数字算出。“无”：没有数字可算。', en: 'Sums, shares and rates, worked out from the numbers above. “None”: nothing to work it out from.' }, 'small')}${table}</details>`;
}

/** Where several places follow each other with the same thing worked out, it is named once above them. */
function rowOf({ name, place, before, after }: DerivedChange, last: DerivedChange | undefined, next: DerivedChange | undefined): Row {
  const same = (other: DerivedChange | undefined): boolean => other !== undefined && other.name.zh === name.zh;
  const grouped = same(last) || same(next);
  return {
    group: grouped && !same(last) ? name : undefined,
    cells: [{ html: inBoth(grouped ? place : forBoth((locale) => `${place[locale]} · ${name[locale]}`)) }, { html: inBoth(before) }, { html: inBoth(after) }],
  };
}
