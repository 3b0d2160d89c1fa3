import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkFiles } from '../../../src/stories/files/check-files.ts';
import { roomsOfBuild, type Rooms } from '../../../src/stories/files/list-published.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../../fixtures/province-folder.ts';
import { gps, makeBoxes, makeDocument, makeGif, makePdf, plainPicture, withExif } from '../../fixtures/make-hiding-files.ts';

let province: ProvinceFolder;
let rooms: Rooms;
beforeEach(() => {
  province = copyProvince();
  cpSync('public', join(province.path, 'public'), { recursive: true });
  rooms = { ...roomsOfBuild(), public: join(province.path, 'public') };
});

const put = (name: string, bytes: string | Buffer): void => {
  const path = join(province.path, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
};
const told = () => messageOf(() => checkFiles(rooms));
const passes = () => expect(() => checkFiles(rooms)).not.toThrow();

test('What is published here passes, and so does the made-up province', () => {
  passes();
  expect(() => checkFiles({ content: 'content', data: 'data', public: 'public', words: 'src/locale/words' })).not.toThrow();
});

describe('An original that hides something stops the build', () => {
  test.each([
    'content/stories/quiet/gate.jpg',
    // Its consent has ended: no reader of the site gets it, every reader of the repository does.
    'content/stories/ended/nest.png',
    'public/icons/gate.jpg',
  ])('as %s', async (name) => {
    put(name, await withExif('jpg', gps));
    const message = await told();
    expect(message.split('\n')[0]).toMatch(new RegExp(`${name} — byte 2$`));
    expect(message).toMatch(/GPS[\s\S]*npm run strip-picture -- \S+[\s\S]*history must be cleaned[\s\S]*拍摄地点[\s\S]*运行 npm run strip-picture/);
  });

  test('even one that no text declares, and one of a story that has been taken down', async () => {
    put('content/stories/gone/photo.webp', await withExif('webp', gps));
    expect(await told()).toMatch(/gone\/photo\.webp — byte \d+\n.*GPS/);
  });

  test('an SVG with the notes of a program, with its line', async () => {
    put('public/mark.svg', '<svg xmlns="http://www.w3.org/2000/svg">\n<metadata>KESTREL</metadata></svg>');
    const message = await told();
    expect(message).toMatch(/mark\.svg — line 2, column 1\n.*metadata/);
    expect(message).toMatch(/export it again as a plain picture/);
    expect(message).not.toContain('KESTREL');
  });
});

describe('A file of a kind that is not published stops the build', () => {
  test.each<[string, string | Buffer, RegExp]>([
    ['content/stories/quiet/consent.pdf', makePdf('2 0 obj <</Author (KESTREL)>> endobj'), /a PDF document; in it: document properties/],
    ['content/stories/quiet/letter.docx', makeDocument({ 'docProps/core.xml': '<dc:creator>KESTREL</dc:creator>' }), /a Word, Excel or PowerPoint document; in it: who wrote it/],
    ['data/table.xlsx', makeDocument({ 'xl/workbook.xml': '<sheet state="hidden"/>' }), /document; in it: hidden sheets/],
    ['public/letter.pdf', makePdf(''), /found: +a PDF document\n/],
    ['public/old.doc', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'latin1'), /older office program/],
    ['public/photo.heic', makeBoxes('heic'), /HEIC/],
    ['public/photo.avif', makeBoxes('avif'), /AVIF/],
    ['public/moving.gif', makeGif(), /a GIF picture/],
    ['public/pack.zip', Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1'), /a ZIP archive/],
    ['public/film.mp4', makeBoxes('isom'), /a film/],
    ['public/way.gpx', '<?xml version="1.0"?><gpx/>', /a record of places/],
    ['public/her.vcf', 'BEGIN:VCARD', /a contact/],
    ['public/data.db', 'SQLite format 3\0', /a database/],
    ['public/odd.bin', Buffer.from([0, 1, 2, 3, 0xfe]), /not known here/],
    ['public/.DS_Store', Buffer.from([0, 0, 0, 1, 0x42]), /not known here/],
    ['data/rows.csv', 'place,count', /a text with the ending \.csv/],
    ['content/notes.md', 'Words.', /a text with the ending \.md/],
    ['content/stories/quiet/._gate.jpg', Buffer.from('\0\x05\x16\x07', 'latin1'), /notes that a Mac keeps/],
    ['content/stories/quiet/.photo.jpg', makeBoxes('heic'), /HEIC/],
  ])('%s', async (name, bytes, says) => {
    put(name, bytes);
    const message = await told();
    expect(message.split('\n')[0]).toContain(name);
    expect(message).toMatch(says);
    expect(message).toMatch(/expected: here only[\s\S]*应为：这里只放/);
    expect(message).not.toContain('KESTREL');
  });

  test('whatever its name says it is', async () => {
    put('public/mark.svg', makePdf(''));
    expect(await told()).toMatch(/mark\.svg\n.*a PDF document/);
    put('public/mark.svg', await plainPicture('png'));
    expect(await told()).toMatch(/mark\.svg\n.*a PNG picture/);
  });

  test('a picture that belongs to no story', async () => {
    put('content/photo.jpg', await plainPicture('jpg'));
    expect(await told()).toMatch(/photo\.jpg\n.*a JPEG picture that belongs to no story/);
  });

  test.each(['data/private.json', 'data/counts/old/2024.json', 'data/.private.json', 'data/.counts.csv', 'data/schemas/table.json'])('a table that no rule of data/ names: %s', async (name) => {
    put(name, '{"甲州": 8}');
    const message = await told();
    expect(message.split('\n')[0]).toMatch(new RegExp(`${name}`));
    expect(message).toContain('内部表格放在项目文件夹之外');
    expect(message).not.toMatch(/甲州|: 8/);
  });

  test('a link to a file elsewhere', async () => {
    symlinkSync('/etc/hostname', join(province.path, 'public/name.txt'));
    expect(await told()).toMatch(/name\.txt\n.*a link to a file elsewhere/);
  });

  test('what computers and editors leave beside a text is passed over: it is not published', () => {
    put('content/.DS_Store', Buffer.from([0, 0, 0, 1, 0x42]));
    put('content/stories/quiet/.en.mdx.swp', Buffer.from('b0VIM 9.0\0\0', 'latin1'));
    passes();
  });

  test('what hosts read may lie in public/', () => {
    put('public/_redirects', '/a /b 301');
    put('public/.well-known/security.txt', 'Expires: 2030-01-01T00:00:00Z');
    put('public/robots.txt', 'User-agent: *');
    passes();
  });
});

describe('A name that leads to somebody is refused and not repeated', () => {
  test.each([
    ['content/stories/quiet/13800138000.jpg', /quiet\/… — name \d of \d\n.*a telephone number/, '13800138000'],
    ['content/stories/helper-13800138000/en.mdx', /stories\/… — name \d of \d\n.*a telephone number/, '13800138000'],
    ['public/11010519491231002X.png', /public\/… — name \d of \d\n.*an identity number/, '11010519491231002X'],
    ['content/stories/quiet/九岁的女孩.jpg', /a child’s age/, '九岁'],
    ['content/stories/quiet/nine-year-old.jpg', /a child’s age/, 'nine'],
    ['public/东坡村小学.png', /name of a school/, '东坡'],
  ])('%s', async (name, says, hidden) => {
    put(name, await plainPicture('jpg'));
    const message = await told();
    expect(message).toMatch(says);
    expect(message).not.toContain(hidden);
  });
});

describe('A number that belongs to a person is found in', () => {
  const identity = '11010519491231002X';
  test.each<[string, string, (text: string) => string, RegExp]>([
    ['a note of the data', 'data/measures.json', (text) => text.replace(/"en": "/, `"en": "${identity} `), /measures\.json — line \d+, column \d+ \(measures\[0\]\.\w+\.en\)/],
    ['a note written in escapes', 'data/measures.json', (text) => text.replace(/"en": "/, '"en": "\\u0031380013\\u0038000 '), /measures\.json — line \d+, column \d+ \(measures\[0\]\..*en\)\n.*telephone/],
    ['the name of a field', 'data/places.json', (text) => text.replace('"places"', `"${identity}": 1, "places"`), /places\.json — line \d+, column \d+ \(/],
    ['a number without quotes', 'data/counts/2022-01-01.json', (text) => text.replace(/"value": \d+/, '"value": 13800138000'), /2022-01-01\.json — line \d+, column \d+ \(cells\[\d+\]\.value\)\n.*telephone/],
    ['JSON that is none', 'data/corrections.json', () => `{ "corrections": [ { "why": "${identity}", } `, /corrections\.json — line 1, column 30 \(corrections\[0\]\.why\)/],
    ['a comment in JSON', 'data/corrections.json', (text) => text.replace('{', `{ // ${identity}\n`), /corrections\.json — line 1/],
    ['front matter that is none', 'content/stories/helper/en.mdx', (text) => text.replace('order: 1', `order: [${identity}`), /helper\/en\.mdx — line \d+, column 9/],
    ['a field with another meaning', 'content/stories/helper/en.mdx', (text) => text.replace('order: 1', 'order: 13800138000'), /helper\/en\.mdx — line \d+, column 8\n.*telephone/],
    ['a page', 'content/pages/about/zh.mdx', (text) => `${text}\n电话一三八零零一三八零零零。\n`, /about\/zh\.mdx — line \d+, column 1\n.*telephone/],
    ['a page, broken by emphasis', 'content/pages/about/en.mdx', (text) => `${text}\n**110105**19491231002X\n`, /about\/en\.mdx — line \d+, column 3\n.*an identity number/],
    ['the settings of the site, but for its own address', 'content/site.json', (text) => text.replace(/"en": "/, `"en": "${identity} `), /site\.json — line \d+, column \d+ \(name\.en\)/],
    ['a file for hosts', 'public/_headers', (text) => `${text}\n# someone@site.example\n`, /_headers — line \d+, column \d+\n.*e-mail/],
    ['an SVG', 'public/favicon.svg', (text) => text.replace('</svg>', `<title>${identity}</title></svg>`), /favicon\.svg — line 1, column \d+/],
    ['a README beside the texts', 'content/README.md', () => `Ask ${identity}.`, /README\.md — line 1, column 5/],
  ])('%s', async (_, file, change, says) => {
    const path = join(province.path, file);
    let before = '';
    try {
      before = readFileSync(path, 'utf8');
    } catch {
      // Some are written anew.
    }
    const after = change(before);
    expect(after).not.toBe(before);
    put(file, after);
    const message = await told();
    expect(message).toMatch(says);
    expect(message).not.toMatch(/1101051949|19491231|1380013|u0031380013|一三八/);
  });

  test('and the address of the site’s own may stand where it belongs', async () => {
    province.editJson('content/site.json', (site) => Object.assign(site, { contact: { email: 'hello@site.example' } }));
    passes();
    province.editJson('content/site.json', (site) => Object.assign(site, { citation_author: { en: 'hello@site.example', zh: 'X' } }));
    expect(await told()).toMatch(/\(citation_author\.en\)\n.*e-mail/);
  });

  test('two texts that stand side by side make no number together', () => {
    put('data/corrections.json', JSON.stringify({ corrections: [], a: ['110105', '19491231', '002X'] }));
    passes();
  });
});
