import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const lock = 'node_modules/.cache/site-build.lock';

/**
 * Runs `work` while no other build of this checkout runs: Astro keeps generated modules in `.astro/`,
 * which two builds of different content would overwrite for each other.
 */
export async function takeTurns<T>(work: () => Promise<T>): Promise<T> {
  mkdirSync('node_modules/.cache', { recursive: true });
  while (!takeLock()) await wait(100);
  const release = () => rmSync(lock, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

function takeLock(): boolean {
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!holderLives()) rmSync(lock, { force: true });
    return false;
  }
}

function holderLives(): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // An empty file belongs to a build that is writing its number this very moment.
    return holder === 0 || process.kill(holder, 0);
  } catch {
    return false;
  }
}
