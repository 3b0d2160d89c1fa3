import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, inject, test } from 'vitest';
import { kindOf } from '../../src/stories/files/file-kinds.ts';
import { findHidden } from '../../src/stories/files/find-hidden.ts';
import { listFiles } from '../../tools/build/list-files.ts';
import { readZipEntries } from '../fixtures/read-zip-entries.ts';

/** The only properties that a file of the site has on purpose: those of a spreadsheet. */
const told = /(?:^|, )docProps\/core\.xml$/;

describe.each(['site', 'otherProvince'] as const)('Of the files of %s', (name) => {
  const { folder } = inject(name);
  const files = listFiles(folder);
  const read = (file: string): Buffer => readFileSync(join(folder, file));
  const ending = (pattern: RegExp): readonly string[] => files.filter((file) => pattern.test(file));

  test('no picture, drawing, table or pack hides anything but the properties that a spreadsheet tells on purpose', () => {
    const looked = ending(/\.(?:png|jpe?g|webp|svg|ico|xlsx|zip|pdf|gif|avif)$/);
    expect(looked.length).toBeGreaterThan(50);
    const hidden = looked.flatMap((file) => findHidden(read(file), kindOf(read(file))).map(({ at, what }) => ({ file, at, what: what.en })));
    expect(hidden.filter(({ file, at }) => !/\.(?:xlsx|zip)$/.test(file) || !told.test(at))).toEqual([]);
  });

  test('a spreadsheet tells its title, subject, owner, words, day and language, and names no person and no program', () => {
    const sheets = ending(/\.xlsx$/);
    expect(sheets.length).toBeGreaterThan(0);
    for (const file of sheets) {
      const parts = unzipSync(read(file));
      expect(Object.keys(parts).filter((part) => part.startsWith('docProps/')), file).toEqual(['docProps/core.xml']);
      const core = strFromU8(parts['docProps/core.xml']!);
      expect([...core.matchAll(/<((?:dc|dcterms|cp):\w+)[ >]/g)].map(([, tag]) => tag).filter((tag) => tag !== 'cp:coreProperties').sort(), file).toEqual(
        ['cp:keywords', 'dc:creator', 'dc:language', 'dc:subject', 'dc:title', 'dcterms:created', 'dcterms:modified'],
      );
      const { citation_author: owner } = JSON.parse(readFileSync(name === 'site' ? 'content/site.json' : 'tests/fixtures/four/content/site.json', 'utf8')) as { citation_author: { en: string; zh: string } };
      expect([owner.en, owner.zh].some((each) => core.includes(`<dc:creator>${each}`)), core).toBe(true);
      const [, created] = /<dcterms:created[^>]*>([^<]*)</.exec(core) ?? [];
      const [, modified] = /<dcterms:modified[^>]*>([^<]*)</.exec(core) ?? [];
      expect(modified).toBe(created);
    }
  });

  test('a pack has entries of one day, without remarks or further fields', () => {
    const packs = ending(/\.(?:zip|xlsx)$/);
    expect(packs.length).toBeGreaterThan(1);
    for (const file of packs) {
      const { entries, comment } = readZipEntries(read(file));
      expect(entries.length, file).toBeGreaterThan(1);
      expect([comment, ...entries.flatMap((entry) => [entry.extra, entry.comment])].filter((length) => length > 0), file).toEqual([]);
      expect(new Set(entries.map(({ day }) => day)).size, file).toBe(1);
    }
  });

  test('a compressed copy tells neither its name nor when it was made', () => {
    const copies = ending(/\.gz$/);
    expect(copies.length).toBeGreaterThan(10);
    // RFC 1952: flags, then four bytes of time.
    expect(copies.filter((file) => read(file)[3] !== 0 || read(file).readUInt32LE(4) !== 0)).toEqual([]);
  });

  test('a font has no metadata of its own', () => {
    const fonts = ending(/\.woff2$/);
    expect(fonts.length).toBeGreaterThan(0);
    // WOFF 2: the length of the packed metadata.
    expect(fonts.filter((file) => read(file).readUInt32BE(32) !== 0)).toEqual([]);
  });

  test('none is of a kind that holds documents, films or recordings of places', () => {
    const kinds = new Set(files.map((file) => kindOf(read(file))));
    for (const kind of ['pdf', 'open-document', 'old-office', 'rtf', 'film', 'sound', 'track', 'contact', 'database', 'heic', 'tiff', 'mac-notes'] as const) expect(kinds.has(kind), kind).toBe(false);
  });
});
