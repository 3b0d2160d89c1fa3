import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp, { type Create } from 'sharp';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkAll } from '../../../src/stories/check-all.ts';
import { copyProvince, messageOf, type ProvinceFolder } from '../../fixtures/province-folder.ts';

let province: ProvinceFolder;
beforeEach(() => {
  province = copyProvince();
});

const at = (name: string) => join(province.path, 'content/stories/quiet', name);
const edit = (change: (text: string) => string, locales = ['en', 'zh']) => locales.forEach((locale) => province.editText(`content/stories/quiet/${locale}.mdx`, change));
const told = () => messageOf(checkAll);
const square = (options: Partial<Create> = {}) => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a8331f', ...options } });

test('Pictures that are declared, shown and there pass', async () => {
  await expect(checkAll()).resolves.toBeUndefined();
});

describe('What front matter and text say of a picture', () => {
  test.each([
    ['a picture that nobody declared', (text: string) => text.replace('<Picture file="gate.jpg"/>', '<Picture file="gates.jpg"/>'), /quiet\/en\.mdx — line \d+, column 1\n.*gates\.jpg, which the front matter does not declare[\s\S]*did you mean gate\.jpg\?/],
    ['a picture that the text does not show', (text: string) => text.replace('<Picture file="gate.jpg"/>', ''), /line 20, column 11 \(pictures\[0\]\.file\)\n.*does not show/],
    ['two pictures of one name', (text: string) => text.replace('file: seeds.png', 'file: gate.png').replace('"seeds.png"', '"gate.png"'), /a second picture named gate/],
    ['a volunteer whom no source has shown', (text: string) => text.replace('shows: drawing', 'shows: volunteer').replace(/basis: consent\nconsent:[\s\S]*?sources: \[\]/, 'basis: published-report\nsources: [fixture]'), /line 1\d, column 12 \(pictures\[0\]\.shows\)\n.*without her consent or a source/],
    ['a source that is not the story’s', (text: string) => text.replace('children: none', 'children: none\n    published_by: fixture'), /fixture, which is no source of this story/],
    ['a picture declared to show a child', (text: string) => text.replace('shows: drawing', 'shows: children'), /no child, in no picture, with consent or without/],
    ['a picture about which nobody has declared that no child is in it', (text: string) => text.replace('    children: none\n', ''), /line 20, column 5 \(pictures\[0\]\.children\)[\s\S]*software cannot see/],
    ['a picture without a right', (text: string) => text.replace(/    right: .*\n/, ''), /who holds the right/],
    ['a picture without words for those who cannot see it', (text: string) => text.replace(/    alt: .*\n/, ''), /\(pictures\[0\]\.alt\)/],
    ['words among which a picture stands', (text: string) => text.replace('<Picture file="gate.jpg"/>', 'See <Picture file="gate.jpg"/>.'), /among words/],
  ])('%s is refused', async (_, change, message) => {
    edit(change);
    expect(await told()).toMatch(message);
  });

  test.each([
    ['en', 'A child’s drawing of a gate.'],
    ['en', 'Two schoolgirls at a gate.'],
    ['zh', '孩子画的门。'],
    ['zh', '门前的小学生。'],
  ])('alternative words in %s that speak of a child are refused and not repeated: %s', async (locale, alt) => {
    edit((text) => text.replace(/alt: .*/, `alt: ${alt}`), [locale]);
    const message = await told();
    expect(message).toMatch(/\(pictures\[0\]\.alt\)\n.*speak of a child/);
    expect(message).not.toContain(alt);
  });

  test('a volunteer is shown by her consent, or as a source of the story has published her', async () => {
    edit((text) => text.replace('shows: drawing', 'shows: volunteer'));
    await expect(checkAll()).resolves.toBeUndefined();
    edit((text) => text.replace(/basis: consent\nconsent:[\s\S]*?sources: \[\]/, 'basis: published-report\nsources: [fixture]').replace('children: none', 'children: none\n    published_by: fixture'));
    await expect(checkAll()).resolves.toBeUndefined();
  });

  test('another right in the other language is refused', async () => {
    edit((text) => text.replace('holder: Nobody', 'holder: Somebody'), ['zh']);
    expect(await told()).toMatch(/zh\.mdx — line \d+, column \d+ \(pictures\)\n[\s\S]*the same as in/);
  });

  test('a page of words has no pictures', async () => {
    for (const locale of ['en', 'zh']) province.editText(`content/pages/about/${locale}.mdx`, (text) => `${text}\n<Picture file="gate.jpg"/>\n`);
    expect(await told()).toMatch(/about\/en\.mdx — line 7, column 1\n.*<Picture> on a page of words/);
  });
});

describe('What lies in the folder', () => {
  test('a picture that is not declared is refused', async () => {
    writeFileSync(at('other.png'), readFileSync(at('seeds.png')));
    expect(await told()).toMatch(/line 19, column 1 \(pictures\)\n.*other\.png in the folder, which pictures does not list/);
  });

  test('a picture of a kind that no story may have is refused, whatever its ending', async () => {
    writeFileSync(at('PHOTO.HEIC'), 'x');
    expect(await told()).toMatch(/quiet\/PHOTO\.HEIC\n.*a text with the ending \.HEIC\n.*\.jpg, \.png and \.webp pictures/);
  });

  test('a file of another sort is refused', async () => {
    writeFileSync(at('consent.pdf'), 'x');
    expect(await told()).toMatch(/consent\.pdf\n.*a text with the ending \.pdf/);
  });

  test('a picture that is declared and missing is refused', async () => {
    rmSync(at('gate.jpg'));
    expect(await told()).toMatch(/line 20, column 11 \(pictures\[0\]\.file\)\n.*no file gate\.jpg in the story/);
  });

  test.each([
    ['words with the name of a picture', async () => writeFileSync(at('gate.jpg'), 'not a picture'), /no picture, or of another kind/],
    ['nothing at all', async () => writeFileSync(at('gate.jpg'), ''), /no picture, or of another kind/],
    ['a drawing in SVG, which could run as code', async () => writeFileSync(at('gate.jpg'), '<svg xmlns="http://www.w3.org/2000/svg"/>'), /no picture, or of another kind/],
    ['a picture with the ending of another kind', async () => renameSync(at('seeds.png'), at('gate.jpg')), /a png picture with the ending \.jpg/],
    ['a picture cut short', async () => writeFileSync(at('gate.jpg'), readFileSync(at('gate.jpg')).subarray(0, 9000)), /cannot be read to its end/],
    ['a file of more than 20 MB', async () => writeFileSync(at('gate.jpg'), Buffer.alloc(20_000_001)), /a file of 21 MB/],
    ['more than 40 megapixels', async () => writeFileSync(at('gate.jpg'), await square({ width: 8000, height: 5001 }).jpeg().toBuffer()), /8000 × 5001 pixels/],
  ])('%s is refused', async (_, spoil, message) => {
    await spoil();
    const words = await told();
    expect(words).toMatch(message);
    expect(words).toMatch(/line 20, column 11 \(pictures\[0\]\.file\)/);
  });

  test('a WebP or PNG that moves is refused', async () => {
    edit((text) => text.replaceAll('gate.jpg', 'gate.webp'));
    rmSync(at('gate.jpg'));
    writeFileSync(at('gate.webp'), await moving());
    expect(await told()).toContain('a picture that moves');
    const png = readFileSync(at('seeds.png'));
    // An animation control chunk after the header; its sum does not matter to those who only look for it.
    writeFileSync(at('seeds.png'), Buffer.concat([png.subarray(0, 33), Buffer.from('\0\0\0\u0008acTL\0\0\0\u0002\0\0\0\0????', 'latin1'), png.subarray(33)]));
    writeFileSync(at('gate.webp'), await square().webp().toBuffer());
    expect(await told()).toContain('a picture that moves');
  });
});

/** Two frames, one after the other. */
const moving = () =>
  sharp(Buffer.from([...Array(20 * 10 * 3).keys()].map((n) => n % 251)), { raw: { width: 10, height: 20, channels: 3, pageHeight: 10 } })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
