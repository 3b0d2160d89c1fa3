import type { InBoth } from '../../src/locale/locales.ts';

/** Says on a stream what is going on once it takes more than a second, and how long it has taken. `done` clears the line. */
export type Progress = { readonly say: (what: InBoth) => void; readonly done: () => void };

type Stream = { isTTY?: boolean | undefined; write: (text: string) => unknown };

/** Redrawn in place at a terminal, at most four times a second; elsewhere a line now and then. `now` is in milliseconds. */
export function progressOn(stream: Stream, now: () => number = () => performance.now()): Progress {
  const begun = now();
  let next = begun + 1000;
  let isDrawn = false;
  return {
    say: ({ zh, en }) => {
      const time = now();
      // The first second passes in silence; most tables take no longer.
      if (time < next) return;
      const seconds = Math.round((time - begun) / 1000);
      stream.write(`${stream.isTTY ? '\r\u001b[K' : ''}${seconds} s  ${zh}  ${en}${stream.isTTY ? '' : '\n'}`);
      next = time + (stream.isTTY ? 250 : 5000);
      isDrawn = true;
    },
    done: () => {
      if (isDrawn && stream.isTTY) stream.write('\r\u001b[K');
      isDrawn = false;
    },
  };
}
