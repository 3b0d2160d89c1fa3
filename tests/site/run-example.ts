import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Example } from '../../src/components/api/examples.ts';

const run = promisify(execFile);

/** How each example is run where its program is installed; nobody runs R or Excel here. */
const programs: Partial<Record<Example['name'], (code: string) => [program: string, args: string[]]>> = {
  curl: (code) => ['sh', ['-c', code]],
  python: (code) => ['python3', ['-c', code]],
  javascript: (code) => [process.execPath, ['--input-type=module', '--eval', code]],
};

/** What must be there for an example besides the shell; Node always is. */
const needed: Partial<Record<Example['name'], string>> = { curl: 'command -v curl && command -v jq', python: 'command -v python3' };

export async function canRun(name: Example['name']): Promise<boolean> {
  const probe = needed[name];
  if (!programs[name]) return false;
  return probe === undefined || run('sh', ['-c', probe]).then(() => true, () => false);
}

/** The lines an example prints, in cells. */
export async function runExample(name: Example['name'], code: string): Promise<string[][]> {
  const [program, args] = programs[name]!(code);
  const { stdout } = await run(program, args);
  return stdout.trimEnd().split(/\r?\n/).map((line) => line.split('\t'));
}
