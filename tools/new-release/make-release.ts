import { shownPath } from '../../src/records/folders.ts';
import type { Desk } from '../ask/ask.ts';
import { tryAndWrite } from '../change-data/try-and-write.ts';
import type { Guided } from '../change-data/run-guide.ts';
import { askRelease, releaseOf, type ReleaseDraft } from './ask-release.ts';
import { openReleaseDesk } from './desk-of-release.ts';
import { handToProtect } from './hand-to-protect.ts';
import { releaseChanges } from './release-changes.ts';

/** Asks for a release until it is one that a build lets through, and writes it. Where a private table is to be protected instead, gives the program that does it. */
export async function makeRelease(desk: Desk, isStopped: () => boolean): Promise<Guided> {
  const at = openReleaseDesk(desk);
  const draft: ReleaseDraft = { figures: [] };
  for (;;) {
    await askRelease(at, draft);
    if (draft.way === 'private') {
      const args = await handToProtect(at, draft, isStopped);
      return args && { program: 'tools/protect.ts', args };
    }
    const made = releaseOf(at, draft);
    const changes = releaseChanges(made);
    if (await tryAndWrite(desk, changes, isStopped)) return { release: made.release.release, paths: changes.map(({ path }) => shownPath(path)) };
  }
}
