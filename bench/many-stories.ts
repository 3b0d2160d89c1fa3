// npm run bench:many -- [100 1000 5000]: what a site of so many made-up stories in two languages costs to build, and the
// plainest Astro site with the same stories in the same run. 5,000 take minutes and some gigabytes.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeManyStories } from '../tests/fixtures/many-stories.ts';
import { listFiles } from '../tools/build/list-files.ts';
import { writeBareSite } from './bare-site.ts';
import { watchMemory, type Peak } from './watch-memory.ts';

type Cost = { wall: number; processor: number; memory: Peak };

const counts = process.argv.slice(2).map(Number).filter((count) => count > 0);
const folder = mkdtempSync(join(tmpdir(), 'many-'));
const bare = join('node_modules', '.cache', 'bare-site');
const preload = join(folder, 'preload.cjs');
const report = join(folder, 'report.json');
writeFileSync(preload, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`);

try {
  console.log('stories  pages  files   MB      s  s of processor  MB at most (+ Pagefind)  bare s  bare processor  bare MB  ratio s  ratio processor');
  for (const count of counts.length > 0 ? counts : [100, 1000, 5000]) await measure(count);
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(bare, { recursive: true, force: true });
}

async function measure(count: number): Promise<void> {
  const home = join(folder, String(count));
  const { data, content } = writeManyStories(home, count);
  const out = join(folder, `site-${count}`);
  writeBareSite(bare, content);
  const plain = await run([join(bare, 'build.mjs'), bare]);
  const own = await run(['tools/build.ts', '--data', data, '--content', content, '--out', out]);
  const files = listFiles(out);
  const bytes = files.reduce((sum, file) => sum + statSync(join(out, file)).size, 0);
  const cells = [
    [count, 7], [files.filter((file) => file.endsWith('.html')).length, 6], [files.length, 6], [(bytes / 1e6).toFixed(0), 4], [own.wall.toFixed(1), 6], [own.processor.toFixed(1), 15],
    [`${own.memory.own} (+ ${own.memory.started})`, 24], [plain.wall.toFixed(1), 7], [plain.processor.toFixed(1), 15], [plain.memory.own, 8],
    [(own.wall / plain.wall).toFixed(2), 8], [(own.processor / plain.processor).toFixed(2), 16],
  ] as const;
  console.log(cells.map(([text, width]) => String(text).padStart(width)).join(' '));
  rmSync(out, { recursive: true, force: true });
  rmSync(home, { recursive: true, force: true });
}

/** Runs one of our programs; it reports its own time as it ends, without that of the programs it starts. */
function run(args: string[]): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--require', preload, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
    const memory = watchMemory(child.pid ?? 0);
    child.once('error', reject);
    child.once('exit', (code) => {
      const peak = memory.stop();
      if (code !== 0) return reject(new Error(`${args[0]} ended with ${code}.`));
      const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
      resolve({ wall: (performance.now() - start) / 1000, processor: (usage.userCPUTime + usage.systemCPUTime) / 1e6, memory: peak });
    });
  });
}
