import { bookOf } from '../figures/release-names.ts';
import { inData, shownPath } from '../records/folders.ts';
import { Problem } from '../records/problem.ts';
import type { FrozenFiles } from '../records/published-schema.ts';
import { publishedFile, readPublished } from '../records/read-published.ts';
import { downloadFiles } from './download-files.ts';
import { figureFilesIn, placeFilesIn } from './release-files.ts';
import { schemaVersion } from './schema-version.ts';
import { sha256 } from './write-checksums.ts';

/**
 * Checksums of the files of figures of a release as they are written now: its rows in every form, the prefectures’ own, and
 * outlines with figures joined. What describes or wraps them, a README, a workbook, a pack, may be put into better words,
 * and names the site’s address.
 */
export function freezeFiles(release: string): FrozenFiles {
  const beside = downloadFiles().filter((file) => file.release === release).map(({ format, text }) => ({ name: `${release}.${format}`, bytes: new TextEncoder().encode(text) }));
  const inside = [...figureFilesIn(bookOf(release)), ...placeFilesIn(release)].map(({ name, bytes }) => ({ name: `${release}/${name}`, bytes }));
  return { schema_version: schemaVersion, sums: Object.fromEntries([...beside, ...inside].map(({ name, bytes }) => [name, sha256(bytes)])) };
}

/**
 * Holds the files of every published release to what they were, to the byte, under the layout in force. Throws a Problem
 * for the first that is another. A layout under which nothing was recorded yet holds nothing.
 */
export function checkFrozenFiles(): void {
  for (const { release, files } of readPublished()) {
    const frozen = files.find(({ schema_version }) => schema_version === schemaVersion);
    if (!frozen) continue;
    const now = freezeFiles(release);
    const other = Object.keys(frozen.sums).find((name) => frozen.sums[name] !== now.sums[name]);
    if (!other) continue;
    throw new Problem({
      file: shownPath(inData(publishedFile)),
      at: `${other}, schema version ${schemaVersion}`,
      found: { en: 'a file of a published release that would no longer be the same, to the byte', zh: '已经公布的一次发布，生成的文件与公布时不再一字不差' },
      expected: { en: 'the bytes that were published', zh: '与公布时完全相同的文件' },
      todo: {
        en: 'undo what changed it: a label, a definition, a source, the site’s name, or the way files are written; where the change is meant, raise the version in src/downloads/schema-version.ts, say so on the page /stability/, and run npm run publish-release',
        zh: '找出改动了什么（名称、定义、来源、网站名称，或写文件的程序）并改回去；确实要改的，提高 src/downloads/schema-version.ts 里的版本号，在 /stability/ 页说明，再运行 npm run publish-release',
      },
    });
  }
}
