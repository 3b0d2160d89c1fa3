import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkFrozenFiles, freezeFiles } from '../../src/downloads/freeze-files.ts';
import { schemaVersion } from '../../src/downloads/schema-version.ts';
import { openBooks } from '../../src/figures/figure-book.ts';
import { freezeRelease } from '../../src/figures/freeze-release.ts';
import { inData, shownPath } from '../../src/records/folders.ts';
import type { PublishedRelease } from '../../src/records/published-schema.ts';
import { publishedFile, readPublished } from '../../src/records/read-published.ts';

/**
 * Adds to data/published.json the checksums of releases that are not in it yet, and those of the others’ files under a new
 * layout. What is there stays as it is: opening the books has held every published release to it, and the files are held here.
 * Says what was done, in both languages.
 */
export function publishReleases(): string[] {
  const books = openBooks();
  checkFrozenFiles();
  const published = readPublished();
  const relaid = published.filter(({ files }) => !files.some(({ schema_version }) => schema_version === schemaVersion));
  const added = books.filter(({ release }) => !published.some((known) => known.release === release.release));
  if (relaid.length === 0 && added.length === 0) return ['各次发布都已登记，什么也没有改。', 'Every release is recorded; nothing was changed.'];
  const kept = published.map((known) => (relaid.includes(known) ? { ...known, files: [...known.files, freezeFiles(known.release)] } : known));
  write([...kept, ...added.map((book) => ({ ...freezeRelease(book), files: [freezeFiles(book.release.release)] }))]);
  const names = (releases: readonly string[]) => releases.join(', ');
  const file = shownPath(inData(publishedFile));
  return [
    ...(added.length > 0
      ? [`已登记到 ${file}：${names(added.map(({ release }) => release.release))}。从此以后，这些发布不能再改；请把这个文件一并用 git 提交。`,
         `Recorded in ${file}: ${names(added.map(({ release }) => release.release))}. From now on these releases cannot be changed; commit the file with them.`]
      : []),
    ...(relaid.length > 0
      ? [`文件格式 ${schemaVersion}：已补登 ${names(relaid.map(({ release }) => release))}。`, `Layout ${schemaVersion}: the files of ${names(relaid.map(({ release }) => release))} were recorded beside what they were.`]
      : []),
  ];
}

function write(releases: readonly PublishedRelease[]): void {
  const $schema = './schemas/published.schema.json';
  writeFileSync(join(inData(), publishedFile), `${JSON.stringify({ $schema, releases }, null, 2)}\n`);
}
