import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../../src/stories/files/file-kinds.ts';
import { findHidden, sayHidden } from '../../../src/stories/files/find-hidden.ts';
import {
  addChunk, addRiffChunk, addSegment, gps, makeBoxes, makeDocument, makeGif, makeOpenDocument, makePdf, makeTiff, makeZip, plainPicture, turned, withExif, withProfile, withXmp, type Raster,
} from '../../fixtures/make-hiding-files.ts';

const found = (bytes: Buffer) => findHidden(bytes, kindOf(bytes));
const told = (bytes: Buffer): string => sayHidden(found(bytes)).en;
const exif = (tiff: Buffer): Buffer => Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);

describe.each<Raster>(['jpg', 'png', 'webp'])('In a picture of kind %s', (kind) => {
  test('that is a picture and nothing else, nothing is found', async () => {
    expect(found(await plainPicture(kind))).toEqual([]);
    expect(kindOf(await plainPicture(kind))).toBe(kind);
  });

  test('EXIF is told by what it tells: the place, names, the camera, the time', async () => {
    expect(told(await withExif(kind, gps))).toMatch(/^EXIF: the place where it was taken \(GPS\)/);
    expect(told(await withExif(kind, { IFD0: { Artist: 'KESTREL' } }))).toMatch(/^EXIF: a name or a description/);
    expect(told(await withExif(kind, { IFD0: { Model: 'KESTREL' } }))).toMatch(/^EXIF: the camera or the program/);
    expect(told(await withExif(kind, { IFD2: { DateTimeOriginal: '2024:05:12 10:00:00' } }))).toMatch(/the time/);
    expect(told(await withExif(kind, { IFD2: { BodySerialNumber: 'KESTREL' } }))).toMatch(/serial number/);
    expect(told(await withExif(kind, { IFD0: { Artist: 'KESTREL' } }))).not.toContain('KESTREL');
  });

  test('EXIF that only says how to turn the picture is nothing hidden', async () => {
    expect(found(await turned(kind)).filter(({ what }) => what.en.startsWith('EXIF'))).toEqual([]);
  });

  test('XMP and a colour profile are found', async () => {
    expect(told(await withXmp(kind))).toMatch(/^XMP/);
    expect(told(await withProfile(kind))).toMatch(/colour profile/);
  });

  test('bytes behind the end are found, with their place', async () => {
    const picture = await plainPicture(kind);
    expect(found(Buffer.concat([picture, Buffer.from('KESTREL')]))).toEqual([{ at: `byte ${picture.length}`, what: { en: '7 bytes behind the end of the picture', zh: '图片结束之后还有 7 个字节' } }]);
  });

  test('one that is cut short is read as far as it goes', async () => {
    const picture = await withExif(kind, gps);
    for (const length of [12, 20, 40, picture.length >> 1, picture.length - 1]) expect(() => found(picture.subarray(0, length))).not.toThrow();
  });
});

describe('In a JPEG', () => {
  test.each<[string, number, string | Buffer, RegExp]>([
    ['a comment', 0xfe, 'KESTREL', /^a comment$/],
    ['IPTC', 0xed, 'Photoshop 3.0\0KESTREL', /^IPTC or Photoshop/],
    ['further pictures', 0xe2, 'MPF\0KESTREL', /further pictures/],
    ['a block of a camera', 0xe5, 'KESTREL', /APP5/],
    ['the second picture of a JFIF head', 0xe0, 'JFIF\0\x01\x02\0\0\x01\0\x01\x01\x01\xff\xff\xff', /JFIF thumbnail/],
    ['the thumbnail of an EXIF', 0xe1, exif(makeTiff([[0x0112, 1]], [[0x0201, 0]])), /^EXIF: a small second picture/],
    ['the maker’s notes of an EXIF', 0xe1, exif(makeTiff([[0x927c, 1]])), /^EXIF: the maker’s own notes/],
    ['a tag that nobody knows', 0xe1, exif(makeTiff([[0xea1c, 1]])), /^EXIF: how it was taken/],
    ['an EXIF that cannot be read', 0xe1, exif(Buffer.from('II*\0\xff\xff\xff\x7f', 'latin1')), /^EXIF: something that cannot be read/],
    ['an EXIF with room for more than its tags', 0xe1, exif(Buffer.concat([makeTiff([[0x0112, 1]]), Buffer.alloc(500)])), /cannot be read/],
  ])('%s is found', async (_, marker, body, words) => {
    const bytes = addSegment(await plainPicture('jpg'), marker, body);
    expect(told(bytes)).toMatch(words);
    expect(found(bytes)[0]?.at).toBe('byte 2');
  });

  test('a directory that leads back to itself ends', () => {
    const circle = makeTiff([[0x8769, 8]]);
    expect(() => found(circle)).not.toThrow();
  });

  test('a restart or a stuffed FF in the picture is no end of it', async () => {
    const noise = Buffer.from([...Array(64 * 64 * 3).keys()].map((n) => (n * 7919) % 256));
    const { default: sharp } = await import('sharp');
    const bytes = await sharp(noise, { raw: { width: 64, height: 64, channels: 3 } }).jpeg({ quality: 100, progressive: true }).toBuffer();
    expect(bytes.includes(Buffer.from([0xff, 0x00]))).toBe(true);
    expect(found(bytes)).toEqual([]);
  });
});

describe('In a PNG', () => {
  test.each<[string, string, string, RegExp]>([
    ['a text', 'tEXt', 'Author\0KESTREL', /^tEXt, a text \(Author\)$/],
    ['a text under a name of its own', 'tEXt', 'KESTREL\0KESTREL', /^tEXt, a text$/],
    ['a packed text', 'zTXt', 'Comment\0\0KESTREL', /^zTXt, a text \(Comment\)$/],
    ['XMP', 'iTXt', 'XML:com.adobe.xmp\0\0\0\0\0KESTREL', /^XMP/],
    ['the time of its last change', 'tIME', '\x07\xe8\x05\x0c\x0a\0\0', /time of its last change/],
    ['a chunk of a program', 'prVW', 'KESTREL', /belongs to no picture/],
  ])('%s is found', async (_, name, body, words) => {
    expect(told(addChunk(await plainPicture('png'), name, body))).toMatch(words);
  });
});

test('In a WebP a chunk of a program is found', async () => {
  expect(told(addRiffChunk(await plainPicture('webp'), 'KEST', 'KESTREL'))).toMatch(/belongs to no picture/);
});

describe('In a GIF', () => {
  test.each([
    ['nothing', '', /^$/],
    ['the number of its rounds, which is nothing hidden', '!\xff\x0bNETSCAPE2.0\x03\x01\0\0\0', /^$/],
    ['a comment', '!\xfe\x07KESTREL\0', /^a comment$/],
    ['XMP', '!\xff\x0bXMP DataXMP\x07KESTREL\0', /^XMP/],
  ])('%s is found', (_, blocks, words) => {
    expect(told(makeGif(blocks))).toMatch(words);
  });
});

test.each([
  ['heic', 'heic'],
  ['avif', 'avif'],
] as const)('In a picture of kind %s the place where it was taken is found', (kind, brand) => {
  const bytes = makeBoxes(brand, exif(makeTiff([[0x8825, 0]])));
  expect(kindOf(bytes)).toBe(kind);
  expect(told(bytes)).toMatch(/GPS/);
});

test('In a TIFF the place where it was taken is found', () => {
  expect(told(makeTiff([[0x0100, 1], [0x8825, 0]]))).toMatch(/GPS/);
});

describe('In an SVG', () => {
  const draw = (inside: string, attributes = '') => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>\n${inside}<path d="M0 0h9"/></svg>`);
  test.each([
    ['metadata', draw('<metadata><dc:creator>KESTREL</dc:creator></metadata>'), /^metadata/],
    ['data of a drawing program', draw('', 'sodipodi:docname="KESTREL.svg"'), /^data of a drawing program/],
    ['a folder of somebody’s computer', draw('<image href="file:///C:/KESTREL.png"/>'), /folder of somebody’s computer/],
    ['a script', draw('<script>1</script>'), /^a script$/],
    ['a script in an attribute', draw('<g onload="1"/>'), /^a script$/],
    ['a comment', draw('<!-- KESTREL -->'), /^a comment$/],
    ['an entity', Buffer.from('<!DOCTYPE svg [<!ENTITY a "KESTREL">]><svg xmlns="http://www.w3.org/2000/svg">&a;</svg>'), /^an entity/],
  ])('%s is found', (_, bytes, words) => {
    expect(kindOf(bytes)).toBe('svg');
    expect(told(bytes)).toMatch(words);
  });

  test('what hides in a picture inside it is found, with the line of that picture', async () => {
    const photograph = (await withExif('jpg', gps)).toString('base64');
    const [first] = found(draw(`<image href="data:image/jpeg;base64,${photograph}"/>`));
    expect(first?.what.en).toMatch(/GPS/);
    expect(first?.at).toMatch(/^line 2, column 14, picture inside, byte \d+$/);
  });

  test('the icon of this site hides nothing', () => {
    expect(found(readFileSync('public/favicon.svg'))).toEqual([]);
  });
});

describe('In a document', () => {
  test.each([
    ['the author and who changed it last', makeDocument({ 'docProps/core.xml': '<dc:creator>KESTREL</dc:creator>' }), /who wrote it/],
    ['the company', makeDocument({ 'docProps/app.xml': '<Company>KESTREL</Company>' }), /the company/],
    ['properties of its own', makeDocument({ 'docProps/custom.xml': '<property name="KESTREL"/>' }), /properties of its own/],
    ['comments', makeDocument({ 'word/comments.xml': '<w:comment w:author="KESTREL"/>' }), /^comments, with names$/],
    ['tracked changes', makeDocument({ 'word/document.xml': '<w:del w:author="KESTREL">' }), /earlier wording/],
    ['hidden text', makeDocument({ 'word/document.xml': '<w:vanish/>KESTREL' }), /hidden text/],
    ['hidden sheets', makeDocument({ 'xl/workbook.xml': '<sheet name="KESTREL" state="veryHidden"/>' }), /hidden sheets/],
    ['hidden rows', makeDocument({ 'xl/worksheets/sheet1.xml': '<row r="1" hidden="1">' }), /hidden rows/],
    ['the table behind a summary', makeDocument({ 'xl/pivotCache/pivotCacheRecords1.xml': '<r/>' }), /another table/],
    ['speaker’s notes', makeDocument({ 'ppt/notesSlides/notesSlide1.xml': '<a:t>KESTREL</a:t>' }), /speaker’s notes/],
    ['the author of an OpenDocument file', makeOpenDocument({ 'meta.xml': '<dc:creator>KESTREL</dc:creator>' }), /who wrote it/],
    ['tracked changes of an OpenDocument file', makeOpenDocument({ 'content.xml': '<text:tracked-changes>' }), /earlier wording/],
    ['properties of a PDF', makePdf('2 0 obj <</Author (KESTREL)>> endobj'), /^document properties/],
    ['XMP of a PDF', makePdf('2 0 obj <</Type /Metadata /Subtype /XML>> endobj'), /^XMP/],
    ['files attached to a PDF', makePdf('2 0 obj <</EmbeddedFiles 3 0 R>> endobj'), /attached files/],
  ])('%s is found', (_, bytes, words) => {
    expect(told(bytes)).toMatch(words);
    expect(JSON.stringify(found(bytes))).not.toContain('KESTREL');
  });

  test('the place in a photograph inside it is found, and in a document inside an archive', async () => {
    const { zipSync } = await import('fflate');
    const photograph = await withExif('jpg', gps);
    expect(told(Buffer.from(zipSync({ 'photo.jpg': photograph })))).toMatch(/GPS/);
    const inner = makeDocument({ 'docProps/core.xml': '<dc:creator>KESTREL</dc:creator>' });
    expect(told(Buffer.from(zipSync({ 'letter.docx': inner })))).toMatch(/who wrote it/);
  });

  test('an archive that cannot be unpacked is told', () => {
    expect(told(makeZip({ 'a.txt': 'x'.repeat(100) }).subarray(0, 60))).toMatch(/cannot be unpacked/);
  });
});
