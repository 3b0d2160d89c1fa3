import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { unpackChromium } from './unpack-chromium.ts';

export type Chromium = { path: string; env: Record<string, string> };

const installed = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome-headless-shell'];
const macChrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

/**
 * The browser to test in: CHROMIUM_PATH, else one that is installed, else the one from npm.
 * @throws Error when CHROMIUM_PATH names no file, or there is none for this machine.
 */
export async function findChromium(): Promise<Chromium> {
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) {
    if (!existsSync(chosen)) throw new Error(`CHROMIUM_PATH names ${chosen}, where there is no file.`);
    return { path: chosen, env: {} };
  }
  const path = installed.map(onPath).find(Boolean) ?? (existsSync(macChrome) ? macChrome : undefined);
  if (path) return { path, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return unpackChromium();
  throw new Error('No browser found: install Chromium or Chrome, or set CHROMIUM_PATH to one.');
}

function onPath(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined;
  } catch {
    return undefined;
  }
}
