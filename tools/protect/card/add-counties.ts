import type { Place } from '../../../src/records/place-schema.ts';
import { readJson } from '../../../src/records/read-json.ts';
import { inData, shownPath } from '../../../src/records/folders.ts';
import { Problem } from '../../../src/records/problem.ts';
import { ask, Unfit, type Desk } from '../../ask/ask.ts';
import type { PrivateTable } from '../private-table.ts';
import type { County } from '../table/known-places.ts';
import { linesToAdd, slugOf } from '../table/lines-to-add.ts';
import type { CodeBook } from '../../../src/records/code-book.ts';

/** Counties that are added: the text of places.json with them, and the code book as it will be. */
export type Added = { readonly placesText: string | undefined; readonly book: CodeBook };

/**
 * places.json with the counties of a table that it does not have yet; the same book where it has them all. Where the outlines
 * name them in both languages they may be added, if the command was told so or somebody says yes; else this refuses with the
 * lines to paste.
 */
export async function addCounties(table: PrivateTable, counties: readonly County[], book: CodeBook, agreed: boolean, desk: Desk | undefined): Promise<Added> {
  const used = new Set(table.cells.map(({ place }) => place));
  const missing = counties.filter(({ code }) => used.has(code) && !book.places.has(code));
  if (missing.length === 0) return { placesText: undefined, book };
  const areNamed = missing.every(({ nameEn }) => nameEn !== undefined);
  if (areNamed && (agreed || (desk && (await saysYes(desk, missing))))) return withCounties(missing, book);
  const lines = linesToAdd(missing);
  throw new Problem({
    file: shownPath(inData('places.json')),
    found: { en: `no row for ${missing.length} counties of the table: ${missing.map(({ code, name }) => `${code} ${name}`).join(', ')}`, zh: `places.json 里缺少表中的 ${missing.length} 个县区：${missing.map(({ code, name }) => `${code} ${name}`).join('、')}` },
    expected: { en: 'every county that carries a figure, with its names in both languages', zh: '每个有数字的县区都在其中，并有两种语言的名称' },
    todo: {
      en: areNamed ? 'run the command again with --add-counties' : `add these lines at the end of the list, with the English names in place of …, then run the command again:\n${lines}`,
      zh: areNamed ? '加上 --add-counties 再运行一次' : `把下面几行加到列表末尾，在“…”处填上英文名称，再运行一次：\n${lines}`,
    },
  });
}

async function saysYes(desk: Desk, missing: readonly County[]): Promise<boolean> {
  return ask(desk, {
    ask: { zh: `places.json 里还没有这 ${missing.length} 个县区，现在一并加入吗？写“是”或“否”`, en: `These ${missing.length} counties are not in places.json yet. Add them together with the release?` },
    choices: missing.map(({ code, name, nameEn }) => `${code}  ${name}  ${nameEn}`),
    read: (answer) => {
      const said = answer.normalize('NFKC').toLowerCase();
      if (['y', 'yes', '是'].includes(said)) return true;
      if (['n', 'no', '否'].includes(said)) return false;
      throw new Unfit({ en: 'y or n', zh: '是（y）或否（n）' });
    },
  });
}

function withCounties(missing: readonly County[], book: CodeBook): Added {
  const json = readJson(inData('places.json')) as { places: Place[] };
  const slugs = new Set(json.places.map(({ slug }) => slug));
  const added = missing.map(({ code, parent, name, nameEn = '' }): Place => {
    const names = { en: nameEn, zh: name };
    // Two counties of one English name: the second is told apart by its code.
    const slug = slugs.has(slugOf(nameEn)) ? `${slugOf(nameEn)}-${code}` : slugOf(nameEn);
    slugs.add(slug);
    return { code, level: 'county', parent, slug, name: names, full_name: names };
  });
  json.places.push(...added);
  return { placesText: `${JSON.stringify(json, null, 2)}\n`, book: { ...book, places: new Map([...book.places, ...added.map((place) => [place.code, place] as const)]) } };
}
