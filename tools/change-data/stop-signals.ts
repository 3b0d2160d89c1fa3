import type { Interface } from 'node:readline/promises';
import { removeCopies } from './copies.ts';

const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Lets a command be stopped at any time with nothing left behind; `isStopped` says whether somebody has pressed Ctrl-C
 * since. Files are put in place in one go, which no signal comes between.
 */
export function heedSignals(reader: Interface): { isStopped: () => boolean } {
  let stopped = false;
  reader.on('SIGINT', () => {
    stopped = true;
    reader.close();
  });
  for (const [signal, code] of Object.entries(codes)) {
    process.on(signal, () => {
      removeCopies();
      console.error('\n已停止，没有写入任何文件。\nStopped; nothing was written.');
      process.exit(code);
    });
  }
  return { isStopped: () => stopped };
}
