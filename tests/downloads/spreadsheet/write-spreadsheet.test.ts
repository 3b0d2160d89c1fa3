import { strFromU8, unzipSync } from 'fflate';
import readSheets from 'read-excel-file/node';
import { afterEach, expect, test } from 'vitest';
import { columnLetters, type Spreadsheet } from '../../../src/downloads/spreadsheet/sheet.ts';
import { writeSpreadsheet } from '../../../src/downloads/spreadsheet/write-spreadsheet.ts';
import { sha256 } from '../../../src/downloads/write-checksums.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

const book: Spreadsheet = {
  title: 'Fruit <&> 水果',
  subject: 'Two sheets',
  creator: 'The tests',
  keywords: 'pears',
  language: 'en, zh-Hans',
  day: '2022-01-01',
  sheets: [
    { name: 'Cover 封面', lines: [{ text: 'Fruit', as: 'title' }, { text: { text: 'See the pears', sheet: 'Pears 梨' }, as: 'text' }] },
    {
      name: 'Pears 梨',
      lines: [{ text: 'Pears', as: 'title' }],
      table: {
        id: 'table_pears',
        about: 'How many "pears" there are',
        columns: [{ heading: 'Place 地区', width: 10 }, { heading: 'Number 数字', width: 10 }, { heading: 'Note', width: 12, wrap: true }],
        rows: [['=SUM(A1)', 1200, 'a_x0041_b'], ['620100', 0, { text: 'source', url: 'https://site.example/?a=1&b=2' }], ['Elm', null, 'one two three four five six seven'], ['Ash', 60.7, '\u0001<b>']],
      },
    },
  ],
};
const parts = (): Record<string, string> => Object.fromEntries(Object.entries(unzipSync(writeSpreadsheet(book))).map(([name, bytes]) => [name, strFromU8(bytes)]));
const pears = () => parts()['xl/worksheets/sheet2.xml'] ?? '';

test('An independent reader finds the sheets by name, numbers as numbers, text as text, and a gap as a gap', async () => {
  const sheets = await readSheets(Buffer.from(writeSpreadsheet(book)));
  expect(sheets).toEqual([
    { sheet: 'Cover 封面', data: [['Fruit'], ['See the pears']] },
    {
      sheet: 'Pears 梨',
      data: [
        ['Pears', null, null],
        ['Place 地区', 'Number 数字', 'Note'],
        // Were it not escaped, this would be read as “aAb”.
        ['=SUM(A1)', 1200, 'a_x0041_b'],
        ['620100', 0, 'source'],
        ['Elm', null, 'one two three four five six seven'],
        ['Ash', 60.7, '<b>'],
      ],
    },
  ]);
});

test('Nothing is a formula, and no cells are merged', () => {
  for (const xml of Object.values(parts())) expect(xml).not.toMatch(/<f>|<mergeCell/);
});

test('A table has the range, the headings and the words of its sheet', () => {
  const table = parts()['xl/tables/table1.xml'] ?? '';
  expect(table).toContain('displayName="table_pears" ref="A2:C6"');
  expect([...table.matchAll(/<tableColumn id="\d" name="([^"]+)"/g)].map(([, name]) => name)).toEqual(['Place 地区', 'Number 数字', 'Note']);
  expect(table).toContain('altTextSummary="How many &quot;pears&quot; there are"');
  expect(pears()).toContain('<tablePart r:id="rTable"/>');
});

test('Headings stay in sight and are printed on every page', () => {
  expect(pears()).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
  expect(parts()['xl/workbook.xml']).toContain(`localSheetId="1">'Pears 梨'!$2:$2<`);
});

test('A link within the file leads to the first cell of a sheet, one out of it to its address', () => {
  expect(parts()['xl/worksheets/sheet1.xml']).toContain(`<hyperlink ref="A2" location="'Pears 梨'!A1"`);
  expect(pears()).toContain('<hyperlink ref="C4" r:id="rLink1"');
  expect(parts()['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Id="rLink1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://site.example/?a=1&amp;b=2" TargetMode="External"');
});

test('A row is as high as the longest text that breaks in it', () => {
  const heights = [...pears().matchAll(/<row r="\d" ht="(\d+)"/g)].map(([, height]) => Number(height));
  // 33 letters in a column of twelve are three lines and more, of 18 points each.
  expect(heights.slice(2)).toEqual([18, 18, expect.toSatisfy((height: number) => height >= 54 && height <= 90), 18]);
});

test('The file says its title, its languages, whose it is and of what day', () => {
  const core = parts()['docProps/core.xml'];
  for (const said of ['<dc:title>Fruit &lt;&amp;&gt; 水果</dc:title>', '<dc:language>en, zh-Hans</dc:language>', '<dc:creator>The tests</dc:creator>', '2022-01-01T00:00:00+08:00']) expect(core).toContain(said);
});

test('Every part is named with its kind, and every relation leads to a part', () => {
  const all = parts();
  const kinds = [...(all['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name);
  expect(kinds.sort()).toEqual(Object.keys(all).filter((name) => name !== '[Content_Types].xml' && !name.endsWith('.rels')).sort());
  for (const [name, xml] of Object.entries(all).filter(([part]) => part.endsWith('.rels'))) {
    const from = `https://pack/${name.replace('_rels/', '')}`;
    const targets = [...xml.matchAll(/Target="([^"]+)"\/>/g)].map(([, target = '']) => new URL(target, from).pathname.slice(1));
    expect(targets.filter((target) => !(target in all)), name).toEqual([]);
  }
});

test('The same sheets give the same bytes in every time zone', () => {
  const sums = ['Asia/Shanghai', 'Pacific/Chatham', 'UTC'].map((each) => {
    process.env['TZ'] = each;
    return sha256(writeSpreadsheet(book));
  });
  expect(new Set(sums).size).toBe(1);
});

test('Columns are lettered as spreadsheets letter them', () => {
  expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
});
