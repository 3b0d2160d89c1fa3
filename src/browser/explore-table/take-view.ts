import { nameView } from './name-view.ts';
import { pickLines } from './pick-lines.ts';
import type { Row } from './row.ts';
import type { TableParts } from './table-parts.ts';
import { put } from './table-words.ts';
import { columns, type View } from './view.ts';
import { writeTsv } from './write-tsv.ts';

/** Copies a view as tab-separated text; what the clipboard does not take is shown instead, selected. */
export async function copyView({ heads, said, spare, words }: TableParts, rows: readonly Row[]): Promise<void> {
  const text = writeTsv(columns.map((column) => heads[column].textContent?.trim() ?? ''), rows);
  // Emptied first, so that a second copy is announced too.
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    spare.hidden = true;
    said.textContent = put(words.copied, { n: rows.length });
  } catch {
    spare.value = text;
    spare.hidden = false;
    spare.select();
    said.textContent = words.refused;
  }
}

/** Saves a view as CSV: lines of the release's own file, which is asked for now. */
export async function saveView({ said, words }: TableParts, rows: readonly Row[], view: View): Promise<void> {
  said.textContent = '';
  try {
    const answer = await fetch(words.csv);
    if (!answer.ok) throw new Error(String(answer.status));
    const picked = pickLines(await answer.text(), rows.map(({ id }) => id));
    const name = nameView(words.release, view);
    offerFile(name, new Blob([picked], { type: 'text/csv;charset=utf-8' }));
    said.textContent = put(words.saved, { n: rows.length, name });
  } catch {
    said.textContent = words.failed;
  }
}

function offerFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  [link.href, link.download] = [URL.createObjectURL(file), name];
  link.click();
  // Some browsers begin to read it only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
