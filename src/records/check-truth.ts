import { checkParts } from './check-parts.ts';
import type { CodeBook } from './code-book.ts';
import type { ReadRelease } from './read-releases.ts';
import type { Cell } from './release-schema.ts';
import { Problem, type Words } from './problem.ts';

/** `620100 volunteers 2024-05-12`: a cell's key, as errors and downloads name it. */
export const cellKey = (cell: Pick<Cell, 'place' | 'measure' | 'period'>): string =>
  `${cell.place} ${cell.measure} ${cell.period}`;

/** Checks what a schema cannot: that codes exist, periods are past, cells stand once, and parts fit the whole. */
export function checkTruth(releases: readonly ReadRelease[], book: CodeBook, today: string = todayAsDate()): void {
  const seen = new Map<string, { release: string; status: Cell['status'] }>();
  for (const release of releases) {
    refuseFuture(release, today);
    const here = new Set<string>();
    release.cells.forEach((cell, index) => {
      const complain = complainAt(release.file, `cells[${index}] (${cellKey(cell)})`);
      checkNames(cell, book, complain);
      checkNumber(cell, book, complain);
      checkDecimals(cell, book, complain);
      checkPeriod(cell, release, complain);
      checkOnce(cell, seen, here, release, complain);
    });
  }
  checkParts(releases, book);
}

type Complain = (found: Words, expected: Words, todo: Words) => never;

function complainAt(file: string, at: string): Complain {
  return (found, expected, todo) => {
    throw new Problem({ file, at, found, expected, todo });
  };
}

function checkNames(cell: Cell, book: CodeBook, complain: Complain): void {
  const known: [kind: Words & object, file: string, table: ReadonlyMap<string, unknown>, ids: readonly string[]][] = [
    [{ en: 'place', zh: '地区' }, 'places.json', book.places, [cell.place]],
    [{ en: 'measure', zh: '指标' }, 'measures.json', book.measures, [cell.measure]],
    [{ en: 'source', zh: '来源' }, 'sources.json', book.sources, cell.sources],
  ];
  for (const [kind, file, table, ids] of known) {
    const stranger = ids.find((id) => !table.has(id));
    if (stranger === undefined) continue;
    complain(
      { en: `unknown ${kind.en} ${stranger}`, zh: `未知${kind.zh} ${stranger}` },
      { en: `a ${kind.en} of ${file}`, zh: `${file} 中已有的${kind.zh}` },
      { en: `correct it, or add the ${kind.en} to ${file} first`, zh: `更正，或先把这个${kind.zh}加入 ${file}` },
    );
  }
}

function checkNumber(cell: Cell, book: CodeBook, complain: Complain): void {
  const measure = book.measures.get(cell.measure);
  const unit = measure?.unit;
  if (cell.value === null) return;
  // What is protected may be a count that nobody is to see, in a message neither.
  const hush = measure?.protected ?? true;
  if (unit !== 'percent' && !Number.isSafeInteger(cell.value)) {
    complain(
      hush ? { en: 'a fraction (not repeated here)', zh: '小数（此处不重复）' } : { en: `the fraction ${cell.value}`, zh: `小数 ${cell.value}` },
      { en: 'a whole number: this measure counts', zh: '整数：这个指标是计数' },
      { en: 'write the count itself; for 4.2万 write 42000', zh: '写出完整数字；4.2万请写作 42000' },
    );
  }
  if (unit === 'percent' && cell.value > 100) {
    complain(
      hush ? { en: 'more than a hundred per cent (not repeated here)', zh: '超过百分之百（此处不重复）' } : { en: `${cell.value} per cent`, zh: `百分之${cell.value}` },
      { en: 'at most 100', zh: '不超过 100' },
      { en: 'correct the share', zh: '更正这个比例' },
    );
  }
}

/** A rate with more decimals than its measure says would give its two counts away more closely than is reckoned with. */
function checkDecimals(cell: Cell, book: CodeBook, complain: Complain): void {
  const decimals = book.measures.get(cell.measure)?.ratio_of?.decimals;
  if (cell.value === null || decimals === undefined || Number(cell.value.toFixed(decimals)) === cell.value) return;
  complain(
    { en: 'more decimals than its measure says', zh: '小数位数多于指标的规定' },
    { en: `at most ${decimals} decimals`, zh: `至多 ${decimals} 位小数` },
    { en: 'round the value, or correct decimals in measures.json', zh: '把数值四舍五入，或更正 measures.json 中的 decimals' },
  );
}

function checkPeriod(cell: Cell, release: ReadRelease, complain: Complain): void {
  if (cell.period <= release.release) return;
  complain(
    { en: `the period ${cell.period}, after the release of ${release.release}`, zh: `时间 ${cell.period} 晚于发布日期 ${release.release}` },
    { en: 'a period that had begun when the figure was released', zh: '不晚于发布日期的时间' },
    { en: 'correct the period, or the date of the release', zh: '更正时间或发布日期' },
  );
}

function refuseFuture(release: ReadRelease, today: string): void {
  if (release.release <= today) return;
  throw new Problem({
    file: release.file,
    at: 'release',
    found: { en: `the future date ${release.release}`, zh: `未来的日期 ${release.release}` },
    expected: { en: `a date up to today, ${today}`, zh: `不晚于今天（${today}）的日期` },
    todo: { en: 'correct the date', zh: '更正日期' },
  });
}

function checkOnce(cell: Cell, seen: Map<string, { release: string; status: Cell['status'] }>, here: Set<string>, release: ReadRelease, complain: Complain): void {
  const key = cellKey(cell);
  const earlier = seen.get(key);
  if (here.has(key)) {
    complain(
      { en: 'the same place, measure and period twice in this file', zh: '同一地区、同一指标、同一时间，在本文件中出现了两次' },
      { en: 'each cell once', zh: '每一格只出现一次' },
      { en: 'take one of the two rows out', zh: '删去其中一行' },
    );
  }
  if (earlier) {
    const was = earlier.release;
    const hidden = earlier.status === 'withheld';
    if (hidden !== (cell.status === 'withheld')) {
      complain(
        hidden
          ? { en: `a number for a cell that release ${was} withheld`, zh: `${was} 的发布中不公开的一格，这里给出了数字` }
          : { en: `withheld, for a cell that release ${was} published`, zh: `${was} 的发布中已公布的一格，这里写作 withheld` },
        { en: 'once withheld, always withheld; once published, published: the earlier files stay', zh: '一经不公开，就一直不公开；已经公布的也无法收回，旧文件仍在' },
        { en: 'take the row out', zh: '删去这一行' },
      );
    }
    if (!hidden && cell.status !== 'revised') {
      complain(
        { en: `a cell that release ${was} already gave`, zh: `${was} 的发布中已有这一格` },
        { en: 'status revised where a later release changes a published figure', zh: '后来的发布改动已公布的数字时，状态应为 revised' },
        { en: 'set the status to revised, or take the row out', zh: '把状态改为 revised，或删去这一行' },
      );
    }
  }
  here.add(key);
  seen.set(key, { release: release.release, status: cell.status });
}

/** Today where the day is furthest ahead (UTC+14). It changes no byte of the site: it only refuses the future. */
function todayAsDate(): string {
  return new Date(Date.now() + 14 * 3600e3).toISOString().slice(0, 10);
}
