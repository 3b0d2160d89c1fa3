import { execFileSync } from 'node:child_process';
import { chmodSync, createReadStream, createWriteStream, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { Chromium } from './find-chromium.ts';

const packed = 'node_modules/@sparticuz/chromium';

/**
 * The Chromium that came with `npm ci`, unpacked once, with the libraries and fonts a bare machine lacks.
 * It is moved into place whole, so that two workers never start half a browser.
 */
export async function unpackChromium(): Promise<Chromium> {
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = resolve('node_modules/.cache', `chromium-${version}`);
  if (!existsSync(folder)) await unpackInto(folder);
  const libraries = [join(folder, 'libraries/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':');
  const fonts: Record<string, string> = existsSync('/etc/fonts') ? {} : { FONTCONFIG_PATH: join(folder, 'fonts/fonts') };
  return { path: join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries, ...fonts } };
}

async function unpackInto(folder: string): Promise<void> {
  mkdirSync(resolve('node_modules/.cache'), { recursive: true });
  const stage = mkdtempSync(`${folder}-`);
  try {
    await unbrotli('chromium.br', join(stage, 'chromium'));
    chmodSync(join(stage, 'chromium'), 0o755);
    await untar('al2023.tar.br', join(stage, 'libraries'));
    await untar('fonts.tar.br', join(stage, 'fonts'));
    renameSync(stage, folder);
  } catch (error) {
    // Another worker was first: its copy is as good.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

async function untar(name: string, folder: string): Promise<void> {
  const archive = `${folder}.tar`;
  mkdirSync(folder);
  await unbrotli(name, archive);
  execFileSync('tar', ['-xf', archive, '-C', folder]);
  rmSync(archive);
}

function unbrotli(name: string, to: string): Promise<void> {
  return pipeline(createReadStream(join(packed, 'bin', name)), createBrotliDecompress(), createWriteStream(to));
}
