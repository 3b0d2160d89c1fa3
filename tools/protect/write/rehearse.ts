import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inData, shownPath } from '../../../src/records/folders.ts';
import { Problem, type ProblemText } from '../../../src/records/problem.ts';
import { copyData } from './copy-data.ts';
import { inTemporary, temporaryFolder } from './temporary.ts';

/** Files that a release brings: its own, and places.json where counties are added. All of it may be published. */
export type Brought = { readonly release: string; readonly releaseText: string; readonly placesText: string | undefined };

/** What the attack came to, as far as it may be told: how narrowly the best guess bounds a hidden count, or null where nothing is hidden. */
export type Rehearsed = { readonly narrowest: { readonly low: number; readonly high: number | null } | null };

/**
 * Opens the whole door on a copy of data/ with the new release in it, in a program of its own, so that Ctrl+C is heard while it
 * reckons. Throws the Problem of the door, with the names that the files will have.
 */
export async function rehearse({ release, releaseText, placesText }: Brought): Promise<Rehearsed> {
  const folder = temporaryFolder();
  try {
    const data = join(folder.path, 'data');
    inTemporary(() => {
      copyData(inData(), data);
      writeFileSync(join(data, 'counts', `${release}.json`), releaseText, { flag: 'wx' });
      if (placesText !== undefined) writeFileSync(join(data, 'places.json'), placesText);
    });
    const answer = await askDoor(data);
    if ('problem' in answer) throw new Problem({ ...answer.problem, file: answer.problem.file.replace(shownPath(data), () => shownPath(inData())) });
    return answer;
  } finally {
    folder.remove();
  }
}

async function askDoor(data: string): Promise<Rehearsed | { problem: ProblemText }> {
  const door = spawn(process.execPath, [fileURLToPath(new URL('open-door.ts', import.meta.url))], { env: { ...process.env, SITE_DATA: data }, stdio: ['ignore', 'pipe', 'ignore'] });
  const chunks: Buffer[] = [];
  door.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  const stop = (): void => void door.kill();
  process.once('exit', stop);
  const code = await new Promise((done) => door.on('close', done));
  process.off('exit', stop);
  if (code === 0) return JSON.parse(Buffer.concat(chunks).toString()) as Rehearsed | { problem: ProblemText };
  throw new Error('The rehearsal of the door broke off.');
}
