import { setImmediate } from 'node:timers/promises';
import { Problem } from '../../src/records/problem.ts';
import { Abandoned, type Desk } from '../ask/ask.ts';
import type { Change } from './change.ts';
import { putInPlace } from './put-in-place.ts';
import { tryChanges } from './try-changes.ts';

/**
 * Holds the changes to all that a build demands and then makes them. Gives false, after saying why, where the build would
 * refuse them: then nothing is written and the answers can be corrected.
 */
export async function tryAndWrite(desk: Desk, changes: readonly Change[], isStopped: () => boolean): Promise<boolean> {
  desk.say('\n正在照生成网站时的全部规则检查……\nChecking by everything that a build demands …');
  try {
    await tryChanges(changes);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    desk.say(`\n${error.message}\n\n没有写入任何文件。请改正上面的回答，或按 Ctrl+C 退出。\nNothing was written. Correct the answers, or leave with Ctrl+C.`);
    return false;
  }
  // Whoever pressed Ctrl-C during the check is heard before anything is written.
  await setImmediate();
  if (isStopped()) throw new Abandoned();
  putInPlace(changes);
  return true;
}
