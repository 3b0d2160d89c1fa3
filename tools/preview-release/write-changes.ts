import type { Difference } from '../../src/figures/compare-releases.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { formatPeriod } from '../../src/locale/format.ts';
import type { InBoth } from '../../src/locale/locales.ts';
import { fill, wordsOf } from '../../src/locale/words.ts';
import { countDifferences, groupDifferences, sayBefore } from '../../src/wording/say-differences.ts';
import { alike, findCommon, sayCommon } from './find-common.ts';
import type { Admitted } from './preview.ts';
import { nameOf, numberCell, standingWords } from './say-figure.ts';
import { sayColours } from './say-colours.ts';
import { forBoth, head, inBoth, tell } from './write-in-both.ts';
import { beside, writeLines, writeTable, type Column } from './write-table.ts';

/** One figure of a group: what it is called, its numbers, how it stands, and what else there is to say of it alone. */
type Told = { name: InBoth; cells: (columns: Had) => ReturnType<typeof numberCell>[]; stands: InBoth; notes: InBoth[] };

/** Which columns of numbers a group has. */
type Had = { before: boolean; after: boolean };

const hasNumber = (figure: Figure | undefined): boolean => figure !== undefined && figure.value !== null;

/** Every figure that differs, by the sort of difference: as it is on the site now, and as it would be. */
export function writeChanges({ before, after }: Admitted): string {
  const [zh, en] = [groupDifferences(before, after, 'zh'), groupDifferences(before, after, 'en')];
  const counted: InBoth = { zh: countDifferences(zh, 'zh'), en: countDifferences(en, 'en') };
  const groups = zh.map((group, at) => ({ name: { zh: group.name, en: en[at]?.name ?? '' }, means: { zh: group.means, en: en[at]?.means ?? '' }, differences: group.differences }));
  return [
    tell('p', sinceWhen(before?.release.release)),
    tell('p', counted, 'counted'),
    groups.length > 0 ? tell('p', sayColours(after), 'small') : '',
    ...groups.map((group) => writeGroup(group.name, group.means, group.differences)),
  ].join('');
}

const sinceWhen = (release: string | undefined): InBoth =>
  release
    ? { zh: `“先前”是网站现有的数字（${formatPeriod(release, 'zh')}发布），“现在”是加上这次发布之后的数字。`, en: `“Before” is what the site has now, with the release of ${formatPeriod(release, 'en')}; “Now” is what it would have with this one.` }
    : { zh: '网站还没有任何发布，所以每个数字都是新的。', en: 'The site has no release yet, so every figure is new.' };

/** The group, with what most of its figures have in common said once. */
function writeGroup(name: InBoth, means: InBoth, differences: readonly Difference[]): string {
  const told = differences.flatMap(tellDifference);
  const standing = told.map(({ stands }) => stands);
  const common = findCommon(standing);
  const remarksOn = ({ stands, notes }: Told): InBoth[] => [...(common && alike(common)(stands) ? [] : [stands]), ...notes];
  const had: Had = { before: differences.some(({ before }) => hasNumber(before)), after: differences.some(({ after }) => hasNumber(after)) };
  const words = head(3, name) + tell('p', means, 'small') + (common ? tell('p', sayCommon(common, standing), 'small') : '');
  // Where none has a number, a table would be a column of dashes.
  if (!had.before && !had.after) return beside(words, `<ul class="names">${told.map((each) => `<li>${inBoth(each.name)}${writeLines(remarksOn(each))}</li>`).join('')}</ul>`);
  const rows = told.map((each) => ({ cells: [{ html: inBoth(each.name) }, ...each.cells(had)], remarks: remarksOn(each) }));
  return beside(words, writeTable(name, columnsOf(had), rows, { heard: true }));
}

function columnsOf(had: Had): Column[] {
  const words = (pick: (of: ReturnType<typeof wordsOf>) => string): InBoth => forBoth((locale) => pick(wordsOf(locale)));
  return [
    { head: words(({ table }) => table.placeAndMeasure) },
    ...(had.before ? [{ head: words(({ releasePages }) => releasePages.before), number: true }] : []),
    ...(had.after ? [{ head: words(({ releasePages }) => releasePages.now), number: true }] : []),
  ];
}

function tellDifference(difference: Difference): Told[] {
  const { before, after, correction } = difference;
  const figure = after ?? before;
  if (!figure) return [];
  const was = forBoth((locale) => sayBefore(difference, locale));
  const stands = standingWords(figure);
  const notes = [forBoth((locale) => (correction ? fill(wordsOf(locale).releasePages.why, { why: correction.why[locale] }) : '')), after?.note ?? { zh: '', en: '' }];
  return [{
    name: nameOf(figure),
    cells: (had) => [...(had.before ? [numberCell(before)] : []), ...(had.after ? [numberCell(after)] : [])],
    stands: was.zh ? { zh: `${stands.zh}；${was.zh}`, en: `${stands.en}; ${was.en}` } : stands,
    notes: notes.filter(({ zh }) => zh),
  }];
}
