import { chmodSync, cpSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Copies the folder of data so that the copy can be written to, also where the folder itself is closed. */
export function copyData(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
  open(to);
}

function open(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) open(join(folder, entry.name));
    else if (entry.isFile()) chmodSync(join(folder, entry.name), 0o600);
  }
}
