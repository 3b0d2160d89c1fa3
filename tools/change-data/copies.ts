import { rmSync } from 'node:fs';

/** Copies of the data folder that have not been taken away yet, for whoever stops a command in the midst of a check. */
export const copies = new Set<string>();

export function removeCopies(): void {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
  copies.clear();
}
