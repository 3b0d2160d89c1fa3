// npm run bench:attack: what an attack costs, by the size of what is published. Each size runs in a process of its own that
// may use at most 1 GB; the fourth must take less than a minute of two processors. The last is no likely table but a hard one.
import { execFileSync } from 'node:child_process';
import { attackReleases } from '../src/disclosure/attack/attack-releases.ts';
import { tellRanges } from '../src/disclosure/attack/tell-ranges.ts';
import { hideMost, makeAttackTable, type Size } from './attack-table.ts';

const sizes: (Size & { name: string; hard?: true })[] = [
  { name: '14 prefectures, 2 measures', counties: false, categories: false, past: 0 },
  { name: '14 prefectures and 86 counties, 2 measures', counties: true, categories: false, past: 0 },
  { name: 'the same and 3 measures by age and need', counties: true, categories: true, past: 0 },
  { name: 'the same with 20 past releases', counties: true, categories: true, past: 20 },
  { name: 'one release that withholds most of it, on all levels', counties: true, categories: true, past: 0, hard: true },
];

const chosen = process.argv[2];
if (chosen === undefined) {
  sizes.forEach((_, at) => execFileSync(process.execPath, ['--max-old-space-size=768', 'bench/attack-size.ts', String(at)], { stdio: 'inherit' }));
} else {
  const size = sizes[Number(chosen)];
  if (!size) throw new Error(`Sizes are 0 to ${sizes.length - 1}.`);
  const { book, releases } = size.hard ? makeAttackTable(size, hideMost) : makeAttackTable(size);
  const cells = releases.reduce((sum, release) => sum + release.cells.length, 0);
  const time = <T>(act: () => T): { result: T; said: string } => {
    const [start, processor] = [performance.now(), process.cpuUsage()];
    const result = act();
    const used = process.cpuUsage(processor);
    return { result, said: `${((performance.now() - start) / 1000).toFixed(2)} s (${((used.user + used.system) / 1e6).toFixed(2)} s of processor)` };
  };
  console.log(`${size.name}: ${cells} cells in ${releases.length} releases`);
  const verdict = time(() => attackReleases(releases, book, [], { narrowest: false }));
  const { tried, unsafe, bounded } = verdict.result.report;
  console.log(`  verdict on ${tried} cells: ${verdict.said}; ${unsafe.length} given away, ${bounded} bounded but not proven`);
  const exact = time(() => attackReleases(releases, book));
  console.log(`  and the narrowest of the others: ${exact.said}; ${exact.result.report.narrowest ? 'found' : 'none'}`);
  const ranges = time(() => tellRanges(releases, book));
  console.log(`  ranges of ${ranges.result.size} cells: ${ranges.said}`);
  console.log(`  memory at most: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
