import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { elsewhereTemporary, writing } from './unwritable.ts';

/** Something that may not outlive the command. */
export type Temporary = { readonly path: string; readonly remove: () => void };

const made = new Set<string>();
const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
const signals = Object.keys(codes) as (keyof typeof codes)[];
const leave = (signal: keyof typeof codes): void => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
  process.exit(codes[signal]);
};

/**
 * Takes note of a file that is about to be made: `remove` takes it away, and so does leaving by Ctrl+C or another signal.
 * Signals are listened for only while there is something to remove: at any other time they end the command at once, however
 * long it reckons.
 */
export function temporary(path: string): Temporary {
  listen();
  made.add(path);
  return {
    path,
    remove: () => {
      rmSync(path, { recursive: true, force: true });
      made.delete(path);
      if (made.size === 0) for (const signal of signals) process.off(signal, leave);
    },
  };
}

/** An empty folder that nobody else may look into. */
export function temporaryFolder(): Temporary {
  // Before there is anything to remove: a signal may come at once.
  listen();
  return temporary(inTemporary(() => mkdtempSync(join(tmpdir(), 'protect-'))));
}

/** Does what writes into the folder for passing things. */
export const inTemporary = <T>(act: () => T): T => writing({ folder: tmpdir(), todo: elsewhereTemporary }, act);

function listen(): void {
  for (const signal of signals) if (!(process.listeners(signal) as unknown[]).includes(leave)) process.on(signal, leave);
}
