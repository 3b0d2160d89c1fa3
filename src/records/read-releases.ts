import { readShaped } from './check-shape.ts';
import { inData, listFolder, shownPath } from './folders.ts';
import { Problem } from './problem.ts';
import { releaseSchema, type Release } from './release-schema.ts';

/** A release with the file it was read from, so that an error can name it. */
export type ReadRelease = Release & { file: string };

/**
 * Reads every release, oldest first, and checks its shape. Truth is checked behind the door's first check,
 * so that no message repeats a small count.
 * Only `disclosure` calls this: nothing else may see a count before the door.
 */
export function readReleases(): readonly ReadRelease[] {
  return releaseNames().map((name) => {
    const path = inData('counts', name);
    const release = { ...readShaped(path, releaseSchema), file: shownPath(path) };
    refuseOtherName(name, release);
    return release;
  });
}

/** Names of the release files, oldest first. A file the folder does not know is refused: it would silently be left out. */
function releaseNames(): readonly string[] {
  const names = listFolder(inData('counts')).sort();
  const stranger = names.find((name) => !/^\d{4}-\d{2}-\d{2}\.json$/.test(name));
  if (stranger === undefined) return names;
  throw new Problem({
    file: shownPath(inData('counts', stranger)),
    found: { en: `a file this folder does not know: ${stranger}`, zh: `这个文件夹不认识的文件：${stranger}` },
    expected: { en: 'releases only, named after their date: 2024-05-12.json', zh: '只放发布文件，以日期命名：2024-05-12.json' },
    todo: { en: 'rename it, or move it elsewhere; in Windows, show file name extensions first', zh: '改名或移走；在 Windows 里请先显示文件扩展名' },
  });
}

function refuseOtherName(name: string, release: ReadRelease): void {
  if (name === `${release.release}.json`) return;
  throw new Problem({
    file: release.file,
    at: 'release',
    found: { en: `release ${release.release} in a file named ${name}`, zh: `文件名为 ${name}，而发布日期写作 ${release.release}` },
    expected: { en: 'a file named after the date of its release', zh: '文件名与发布日期一致' },
    todo: { en: `rename the file to ${release.release}.json, or correct the date`, zh: `把文件改名为 ${release.release}.json，或更正日期` },
  });
}
