// npm run bench:protect: what it costs to make a release safe, by the size of the private table. Each size runs in a process of
// its own that may use at most 1 GB; the last must take less than five minutes of two processors.
import { execFileSync } from 'node:child_process';
import { protectRelease } from '../src/disclosure/protect/protect-release.ts';
import { planFor } from '../tests/fixtures/private-cells.ts';
import { makeProtectTable, type ProtectSize } from './protect-table.ts';

const sizes: (ProtectSize & { name: string })[] = [
  { name: '14 prefectures, 2 measures', counties: false, categories: false, past: 0 },
  { name: '14 prefectures and 86 counties, 2 measures', counties: true, categories: false, past: 0 },
  { name: 'the same, 3 measures by age and need', counties: true, categories: true, past: 0 },
  { name: 'the same with 20 past releases', counties: true, categories: true, past: 20 },
];

const chosen = process.argv[2];
if (chosen === undefined) {
  sizes.forEach((_, at) => execFileSync(process.execPath, ['--max-old-space-size=768', 'bench/protect-size.ts', String(at)], { stdio: 'inherit' }));
} else {
  const size = sizes[Number(chosen)];
  if (!size) throw new Error(`Sizes are 0 to ${sizes.length - 1}.`);
  const { book, cells, past } = makeProtectTable(size);
  const start = performance.now();
  const { hidden, groups, least, attack } = protectRelease({ cells, plan: planFor('2025-06-01'), past, book, file: 'made-up table', today: '2026-01-01' });
  const taken = (performance.now() - start) / 1000;
  const small = cells.filter(({ value }) => value > 0 && value < book.rule.threshold).length;
  console.log(`${size.name}: ${cells.length} cells, ${past.length} past releases`);
  console.log(`  ${small} small, ${hidden.length} hidden; ${attack.tried} attacked, ${attack.unsafe.length} given away, ${attack.bounded} bounded but not proven`);
  console.log(`  least: ${least ? 'proven' : 'not proven'}; groups (cells, hidden): ${groups.map((group) => `${group.cells}, ${group.hidden} ${group.least ? 'least' : 'safe'}`).join('; ') || 'none'}`);
  console.log(`  ${taken.toFixed(2)} s, memory at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`);
}
