import { posix } from 'node:path';
import { complain } from '../complain.ts';
import type { Grid } from '../grid.ts';
import { countsFrom1904, readFormats } from './number-formats.ts';
import { readSheet } from './read-sheet.ts';
import { readText } from './read-text.ts';
import { elementsOf, readXml, type Element } from './read-xml.ts';
import { damaged, unpack } from './unpack.ts';

/** The sheets of a workbook, in their order; `hidden` ones too, for the look-out for lists of persons. */
export type Sheet = { grid: Grid; hidden: boolean };

/**
 * Reads an XLSX file. Its XML is read here, because readers of values drop what has to be told or refused: formulas without a
 * value, errors and where they stand, shares, dates, merged blocks, and what is hidden.
 */
export function readWorkbook(bytes: Uint8Array, file: string): readonly Sheet[] {
  const parts = unpack(bytes, file);
  try {
    return readSheets(parts);
  } catch {
    complain(file, undefined, damaged);
  }
}

function readSheets(parts: ReadonlyMap<string, string>): readonly Sheet[] {
  const open = (path: string): Element | undefined => {
    const xml = parts.get(path);
    return xml === undefined ? undefined : readXml(xml);
  };
  const main = targetsIn(open('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))?.path ?? 'xl/workbook.xml';
  const workbook = open(main);
  if (!workbook) throw new Error('a package without a workbook');
  const targets = targetsIn(open(posix.join(posix.dirname(main), '_rels', `${posix.basename(main)}.rels`)), posix.dirname(main));
  const partOf = (kind: string) => open(targets.find(({ type }) => type.endsWith(`/${kind}`))?.path ?? '');
  const strings = partOf('sharedStrings');
  const book = { strings: strings ? elementsOf(strings, 'si').map(readText) : [], formats: readFormats(partOf('styles')), from1904: countsFrom1904(workbook) };
  return elementsOf(workbook, 'sheet').flatMap(({ attributes }) => {
    const target = targets.find(({ id }) => id === attributes['id']);
    // A chart on a sheet of its own holds no cells.
    if (!target?.type.endsWith('/worksheet')) return [];
    const sheet = open(target.path);
    if (!sheet) throw new Error('a sheet is missing');
    return [{ grid: readSheet(attributes['name'] ?? '', sheet, book), hidden: /hidden/i.test(attributes['state'] ?? '') }];
  });
}

/** What a part refers to, with paths from the top of the package. */
function targetsIn(relations: Element | undefined, folder: string): readonly { id: string; type: string; path: string }[] {
  return elementsOf(relations ?? { name: '', attributes: {}, children: [], text: '' }, 'Relationship').map(({ attributes }) => {
    const target = attributes['Target'] ?? '';
    return { id: attributes['Id'] ?? '', type: attributes['Type'] ?? '', path: target.startsWith('/') ? target.slice(1) : posix.join(folder, target) };
  });
}
