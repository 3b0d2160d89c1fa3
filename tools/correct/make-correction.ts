import { shownPath } from '../../src/records/folders.ts';
import type { Desk } from '../ask/ask.ts';
import { appendRows } from '../change-data/append-rows.ts';
import { changeFile } from '../change-data/change.ts';
import { tryAndWrite } from '../change-data/try-and-write.ts';
import { openReleaseDesk } from '../new-release/desk-of-release.ts';
import { releaseChanges } from '../new-release/release-changes.ts';
import { askCorrections, correctedRelease, type CorrectingDraft } from './ask-corrections.ts';

/** Asks for corrections until a build would let them through; writes the new release and the entries that declare them, both or neither. */
export async function makeCorrection(desk: Desk, isStopped: () => boolean): Promise<{ release: string; paths: readonly string[] }> {
  const at = openReleaseDesk(desk);
  const draft: CorrectingDraft = { corrections: [] };
  for (;;) {
    await askCorrections(at, draft);
    const { release, declared } = correctedRelease(draft);
    const sources = [...at.addedSources.values()].filter(({ id }) => release.cells.some((cell) => cell.sources.includes(id)));
    const changes = [...releaseChanges({ release, sources, places: [] }), changeFile('corrections.json', (text) => appendRows(text, 'corrections', declared))];
    if (await tryAndWrite(desk, changes, isStopped)) return { release: release.release, paths: changes.map(({ path }) => shownPath(path)) };
  }
}
