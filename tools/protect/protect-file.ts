import { readCodeBook } from '../../src/records/code-book.ts';
import { today as dayInChina } from '../../src/records/today.ts';
import { Problem } from '../../src/records/problem.ts';
import { period as periodShape } from '../../src/records/shapes.ts';
import { ask } from '../ask/ask.ts';
import { readPeriod as readAnsweredPeriod } from '../ask-figure/read-period.ts';
import { addCounties } from './card/add-counties.ts';
import { cardQuestions } from './card/card-questions.ts';
import { fillCard } from './card/fill-card.ts';
import type { OpenDesk } from './card/open-desk.ts';
import { knownCounties } from './known-counties.ts';
import type { PrivateTable } from './private-table.ts';
import { progressOn } from './progress.ts';
import type { Options } from './read-options.ts';
import { readPrivateTable } from './read-private-table.ts';
import { refuseInsideRepository } from './refuse-inside-repository.ts';
import { saySummary } from './say-summary.ts';
import { readPeriod } from './table/read-period.ts';
import { lacksPeriod } from './table/read-rows.ts';
import { rehearse, type Brought } from './write/rehearse.ts';
import { writeRelease } from './write/write-release.ts';

/**
 * The whole way of a private table: read, protect, rehearse the door on a copy, write. Gives the lines that say what was done.
 * Until the last step nothing is written outside a temporary folder, and that holds only what may be published.
 */
export async function protectFile(options: Options, desk: OpenDesk | undefined): Promise<string[]> {
  const progress = progressOn(process.stderr);
  refuseInsideRepository(options.file);
  const book = readCodeBook();
  const counties = knownCounties();
  const today = dayInChina();
  try {
    const { release, sources, titleEn, titleZh, noteEn, noteZh } = options;
    const reading = { book, counties, today, period: readPeriodOption(options.period) };
    // Read before anything is asked: nobody answers six questions to hear that the file is not fit.
    const table = await readOrAskPeriod(options.file, reading, desk);
    const card = await fillCard({ release, sources, titleEn, titleZh, noteEn, noteZh }, cardQuestions(book, today), desk);
    const added = await addCounties(table, counties, book, options.addCounties, desk);
    desk?.close();
    progress.say({ zh: '正在选择要隐去哪些数字', en: 'choosing which cells to hide' });
    // Imported late: the solver takes a while to load, and a file that is refused does not need it.
    const { protectTable } = await import('./protect-table.ts');
    const result = protectTable({ table, card, book: added.book, counties, seconds: options.seconds, onProgress: (done, of) => progress.say({ zh: `正在选择要隐去哪些数字：${done}/${of}`, en: `choosing which cells to hide: ${done}/${of}` }) });
    const brought: Brought = { release: card.release, releaseText: `${JSON.stringify({ $schema: '../schemas/release.schema.json', ...result.release }, null, 2)}\n`, placesText: added.placesText };
    const ticking = setInterval(() => progress.say({ zh: '正在用副本检验全部数据', en: 'trying everything on a copy' }), 250);
    const rehearsed = await rehearse(brought).finally(() => clearInterval(ticking));
    const written = writeRelease(brought);
    progress.done();
    return saySummary({ table, result, rehearsed, written, threshold: book.rule.threshold });
  } finally {
    progress.done();
  }
}

/** Where nothing says what time the counts speak of, somebody at the terminal can. */
async function readOrAskPeriod(file: string, reading: Parameters<typeof readPrivateTable>[1], desk: OpenDesk | undefined): Promise<PrivateTable> {
  try {
    return readPrivateTable(file, reading);
  } catch (error) {
    if (!desk || !lacksPeriod(error)) throw error;
    const words = { zh: '表里没有写时间：全部数字是哪一天、哪个月或哪一年的？', en: 'The table says no time: what day, month or year do all its figures speak of?' };
    return readPrivateTable(file, { ...reading, period: await ask(desk, { ask: words, read: readAnsweredPeriod(reading.today) }) });
  }
}

function readPeriodOption(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const read = readPeriod(given);
  if (read !== undefined && periodShape.safeParse(read).success) return read;
  throw new Problem({
    file: 'npm run protect',
    at: '--period',
    found: { en: 'something that is no date (not repeated here)', zh: '不是日期（此处不重复）' },
    expected: { en: 'a year, a month or a day: YYYY, YYYY-MM or YYYY-MM-DD', zh: '年、年月或年月日：YYYY、YYYY-MM 或 YYYY-MM-DD' },
    todo: { en: 'correct the option', zh: '更正这个选项' },
  });
}
