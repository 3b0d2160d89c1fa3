// npm test [-- arguments for vitest]: the check, then every test in one run; ends with "N passed, N failed".
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProgram } from './run-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'tests-'));
const report = join(folder, 'report.json');
try {
  const checked = await runProgram('tools/check.ts', []);
  const tested = await runProgram('node_modules/vitest/vitest.mjs', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ]);
  const { passed, failed } = count(report);
  // A check or a run that broke before it could count its tests is a failure all the same.
  const broken = Number(checked !== 0) + Number(tested !== 0 && failed === 0);
  if (checked !== 0) console.log('The check (types, data and content) failed: see above.');
  console.log(`${passed} passed, ${failed + broken} failed`);
  if (checked !== 0 || tested !== 0 || failed > 0 || passed === 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function count(file: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}
