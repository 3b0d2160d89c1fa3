/**
 * What sorting and filtering the table of all figures costs, by number of rows: the choosing alone, in this process; with
 * `node bench/explore-table.ts <dist>` also on its page, from the event to the end of the frame after it, on a processor four
 * times slower. Rows beyond those of the page are copies of them.
 */
import { chooseRows } from '../src/browser/explore-table/choose-rows.ts';
import type { Row } from '../src/browser/explore-table/row.ts';
import { sortRows } from '../src/browser/explore-table/sort-rows.ts';
import { columns, everything, type Column } from '../src/browser/explore-table/view.ts';
import { openBrowser, openPage } from '../tests/browser/open-browser.ts';
import { serveFolder } from '../tools/serve.ts';

const sizes = [100, 1_000, 5_000];
const times = 15;
const slowdown = 4;
const names = [...'兰州嘉峪关金昌白银天水武威张掖平凉酒泉庆阳定西陇南临夏甘南'];

const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
const say = (what: string, all: number[]): void => console.log(`  ${what}: ${median(all).toFixed(1)} ms (worst ${Math.max(...all).toFixed(1)})`);

/** A row by rule, the same on every run. */
function row(at: number): Row {
  const period = `20${10 + (at % 15)}-05-12`;
  const place = `${names[at % names.length]}${names[(at * 7) % names.length]}`;
  const cells = { place, measure: `measure ${at % 12}`, value: String((at * 7919) % 100_003), unit: 'people', period, status: at % 3 ? 'estimated' : 'reported', source: `source ${at % 27}` };
  const is = { place: `place-${at % 86}`, measure: cells.measure, status: cells.status, period };
  return { id: `row-${at}`, cells, value: Number(cells.value), is, called: is, words: Object.values(cells).join(' ') };
}

const collator = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true });
for (const size of sizes) {
  const rows = Array.from({ length: size }, (_, at) => row(at));
  const time = (act: () => unknown): number[] => Array.from({ length: times }, () => {
    const start = performance.now();
    act();
    return performance.now() - start;
  });
  console.log(`${size} rows, alone, median of ${times}:`);
  for (const sort of ['value', 'place'] satisfies Column[]) say(`sort by ${sort}`, time(() => sortRows(rows, { ...everything, sort }, collator)));
  say('filter by status and two words', time(() => chooseRows(rows, { ...everything, chosen: { ...everything.chosen, status: 'estimated' }, words: 'source 2' })));
}

const [folder] = process.argv.slice(2);
if (folder) {
  const served = await serveFolder(folder);
  const browser = await openBrowser();
  for (const size of sizes) await measurePage(size, `${served.url}zh/data/explore/`);
  await browser.close();
  await served.close();

  async function measurePage(size: number, url: string): Promise<void> {
    const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 900 } });
    // Before the program begins: it reads the rows it finds.
    await page.addInitScript((wanted) => {
      new MutationObserver((_, watch) => {
        const body = document.querySelector<HTMLTableElement>('#all-figures')?.tBodies[0];
        if (!body || !document.querySelector('footer')) return;
        watch.disconnect();
        const own = [...body.rows];
        while (body.rows.length < wanted) body.append(own[body.rows.length % own.length]!.cloneNode(true));
      }).observe(document, { childList: true, subtree: true });
    }, size);
    await page.goto(url);
    await page.waitForSelector('#table-tools.ready');
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    const rows = await page.locator('#all-figures tbody tr').count();
    const act = (selector: string, kind: string, value?: string) => page.evaluate(([which, event, chosen]) => new Promise<number>((resolve) => {
      const element = document.querySelector<HTMLSelectElement>(which!)!;
      if (chosen !== undefined) element.value = chosen;
      const start = performance.now();
      element.dispatchEvent(new Event(event!, { bubbles: true }));
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }), [selector, kind, value] as const);
    const [sorted, filtered]: number[][] = [[], []];
    for (let at = 0; at < times; at += 1) {
      sorted!.push(await act(`#all-figures thead th:nth-child(${1 + columns.indexOf(at % 2 ? 'place' : 'value')}) button`, 'click'));
      filtered!.push(await act('select[name=status]', 'change', at % 2 ? '' : 'estimated'));
    }
    console.log(`${rows} rows on the page, ${slowdown} × slower, median of ${times}:`);
    say('sort', sorted!);
    say('filter', filtered!);
    await close();
  }
}
