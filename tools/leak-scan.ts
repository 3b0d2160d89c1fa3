// npm run leak-scan -- <private file> [built site] [--period YYYY-MM-DD] [--data folder] [--content folder]: looks for every hidden number in every byte of a built site.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Problem } from '../src/records/problem.ts';
import { period as periodShape } from '../src/records/shapes.ts';
import { findLeaks } from './leak-scan/find-leaks.ts';
import { sayScan } from './leak-scan/say-scan.ts';
import { sayQuietly } from './protect/say-quietly.ts';
import { answerHelp, type Help } from './say-help.ts';

const help: Help = {
  usage: { zh: 'npm run leak-scan -- <内部表格> [已生成网站的文件夹，默认 dist] [选项]', en: 'npm run leak-scan -- <private file> [folder of the built site, dist by itself] [options]' },
  does: { zh: '在生成好的网站的每个文件里，查找内部表格中不公开的数字。', en: 'Looks in every file of a built site for the numbers of a private table that are not public.' },
  options: [['--period YYYY-MM-DD', { zh: '数字是哪一天、哪个月或哪一年的；写法和 npm run protect 相同', en: 'the day, month or year the counts speak of, as for npm run protect' }]],
};

answerHelp(help);

try {
  const { file, site, period, data, content } = readArguments();
  if (data) process.env['SITE_DATA'] = data;
  if (content) process.env['SITE_CONTENT'] = content;
  // Imported late: the rooms read the folders from the environment.
  const { refuseInsideRepository } = await import('./protect/refuse-inside-repository.ts');
  const { readPrivateTable } = await import('./protect/read-private-table.ts');
  const { knownCounties } = await import('./protect/known-counties.ts');
  const { namesIn, privateCanaries, publicFigures } = await import('./leak-scan/private-canaries.ts');
  const { openBooks } = await import('../src/figures/figure-book.ts');
  const { today } = await import('../src/records/today.ts');
  refuseInsideRepository(file);
  const books = openBooks();
  const book = books.at(-1)?.code;
  if (!book) throw new Error('There is no release.');
  const { cells } = readPrivateTable(file, { book, counties: knownCounties(), period, today: today() });
  const canaries = privateCanaries(cells, books);
  const scan = findLeaks(site, canaries, publicFigures(books), namesIn(books));
  console.log(sayScan(scan, canaries.length));
  if (scan.leaks.length > 0) process.exitCode = 1;
} catch (error) {
  // No message may repeat what the file holds.
  console.error(sayQuietly(error));
  process.exitCode = 1;
}

function readArguments(): { file: string; site: string; period?: string | undefined; data?: string | undefined; content?: string | undefined } {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({ options: { period: text, data: text, content: text }, allowPositionals: true });
    const [file, site = 'dist', ...others] = positionals;
    if (file && others.length === 0 && !existsSync(site)) refuseUnbuilt(site);
    if (file && others.length === 0 && (values.period === undefined || periodShape.safeParse(values.period).success)) return { file, site, ...values };
  } catch (error) {
    if (error instanceof Problem) throw error;
    // Said below. What was given is not repeated: somebody may have typed a number.
  }
  throw new Problem({
    file: 'npm run leak-scan',
    found: { en: 'no private file, or options that cannot be understood (not repeated here)', zh: '没有写内部表格的路径，或有不认识的选项（此处不重复）' },
    expected: help.usage,
    todo: { en: 'name the table the release was protected from; npm run leak-scan -- --help tells the options', zh: '写上这次发布所用的内部表格；选项见 npm run leak-scan -- --help' },
  });
}

function refuseUnbuilt(site: string): never {
  throw new Problem({
    file: site,
    found: { en: 'no built site', zh: '没有生成好的网站' },
    expected: { en: 'the folder into which npm run build wrote the site', zh: 'npm run build 生成的网站文件夹' },
    todo: { en: 'run npm run build first', zh: '先运行 npm run build' },
  });
}
