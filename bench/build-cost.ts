// npm run bench: what a cold build costs, three times. Arguments go to tools/build.ts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const preload = join(folder, 'preload.cjs');
const report = join(folder, 'report.json');

/** The build reports about itself as it ends, so no tool of the machine is needed. `maxRSS` is in kB, times in µs. */
writeFileSync(
  preload,
  `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(report)}, JSON.stringify(process.resourceUsage())));`,
);

try {
  for (let run = 1; run <= 3; run += 1) console.log(`run ${run}: ${measure(join(folder, `site-${run}`))}`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function measure(out: string): string {
  const start = performance.now();
  const said = execFileSync(process.execPath, ['--require', preload, 'tools/build.ts', '--out', out, ...process.argv.slice(2)], { encoding: 'utf8' });
  const seconds = (performance.now() - start) / 1000;
  const usage = JSON.parse(readFileSync(report, 'utf8')) as NodeJS.ResourceUsage;
  const processor = (usage.userCPUTime + usage.systemCPUTime) / 1e6;
  const megabytes = Math.round(usage.maxRSS / 1024);
  return `${seconds.toFixed(1)} s, ${processor.toFixed(1)} s of processor, ${megabytes} MB at most (${said.split(' → ')[0]})`;
}
