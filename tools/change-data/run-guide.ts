import { createInterface } from 'node:readline/promises';
import { Abandoned, deskAt, type Desk } from '../ask/ask.ts';
import { readBuildOptions } from '../build/build-options.ts';
import { setEnvironment } from '../build/run-astro.ts';
import { sayFailure } from '../build/say-failure.ts';
import { runProgram } from '../run-program.ts';
import { sayNext } from './say-next.ts';
import { heedSignals } from './stop-signals.ts';

/** What a guide gives when it is done: the release and the files it wrote, another program that goes on from here, or nothing. */
export type Guided = { release: string; paths: readonly string[] } | { program: string; args: readonly string[] } | undefined;

/** Runs a command that asks and then writes into the data folder: at a terminal, or from lines that are piped in. */
export async function runGuide(welcome: string, guide: () => Promise<(desk: Desk, isStopped: () => boolean) => Promise<Guided>>): Promise<void> {
  const reader = createInterface({ input: process.stdin, ...(process.stdin.isTTY ? { output: process.stdout } : {}) });
  const desk = deskAt(reader, console.log);
  const { isStopped } = heedSignals(reader);
  try {
    setEnvironment(readBuildOptions(process.argv.slice(2), process.env));
    // Imported late: the rooms read the folders from the environment.
    const { checkDoor } = await import('./try-changes.ts');
    const run = await guide();
    // Nobody answers all that in vain: what is amiss in the folder now would stop it in the end.
    await checkDoor();
    console.log(welcome);
    const made = await run(desk, isStopped);
    if (made && 'paths' in made) console.log(sayNext(made));
    if (!made || 'paths' in made) return;
    // What goes on from here asks at the same terminal.
    reader.close();
    process.exitCode = await runProgram(made.program, [...made.args]);
  } catch (error) {
    console.error(error instanceof Abandoned ? '\n问题没有答完，没有写入任何文件。\nThe questions were not finished; nothing was written.' : sayFailure(error));
    process.exitCode = 1;
  } finally {
    reader.close();
  }
}
