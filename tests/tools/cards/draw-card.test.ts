import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { fontsFor } from '../../../tools/build/cards/card-fonts.ts';
import type { Card } from '../../../tools/build/cards/card.ts';
import { drawCard } from '../../../tools/build/cards/draw-card.ts';
import { cardPalette, setDek, setTitle } from '../../../tools/build/cards/lay-out-card.ts';
import { writePng } from '../../../tools/build/cards/write-png.ts';

const card = (words: Partial<Card>): Card => ({ locale: 'zh', site: '样省帮手', kicker: '甲州 · 帮忙', title: '话是慢慢多起来的', dek: '头一次见面并不容易；能说上话，是后来的事。', ...words });
const draw = (each: Card) => drawCard(each, fontsFor([{ card: each, file: 'a.html' }]), 'a.html');
/** Whether anything but paper is drawn outside the margins, where words would run over. */
async function runsOver(png: Buffer): Promise<boolean> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const isPaper = (x: number, y: number) => [251, 246, 236].every((value, i) => data[(y * info.width + x) * 3 + i] === value);
  const edge = (x: number, y: number) => x < 30 || x > info.width - 40 || y < 30 || y > info.height - 30;
  return Array.from({ length: info.width * info.height }, (_, at) => [at % info.width, Math.floor(at / info.width)] as const).some(([x, y]) => edge(x, y) && !isPaper(x, y));
}

const longTitle = { zh: '“留守”二字怎么数：同一个词，二十年里换过几回口径，数字就跟着变了几回，前后不能直接相比，也没有人说得清', en: 'What “left behind” means, who has counted it, and why the numbers of so many years and offices cannot be set side by side at all' };
const longDek = { zh: '什么样的孩子算留守儿童，'.repeat(12) + '完。', en: 'The definition has changed more than once, and so have the numbers. '.repeat(3) };

describe.each(['en', 'zh'] as const)('A card in %s', (locale) => {
  test.each([
    ['short', card({ locale, title: locale === 'zh' ? '数据' : 'Data', dek: '', kicker: '' })],
    ['long', card({ locale, title: longTitle[locale], dek: longDek[locale] })],
    ['longest', card({ locale, title: longTitle[locale].repeat(3), dek: longDek[locale] })],
    ['of wide letters', card({ locale, title: locale === 'zh' ? '——（“《数》”）……' : 'WWW MMMM WWWWW MMMMM WWWWWW', dek: 'MW'.repeat(20) })],
  ])('whose words are %s keeps its margins, is 1200 by 630 and small', async (_, words) => {
    const png = await draw(words);
    const { width, height, format } = await sharp(png).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
    expect(await runsOver(png)).toBe(false);
    expect(png.length).toBeLessThan(40_000);
  });
});

test('The longer the title the smaller it is set, and never so that the dek has no line left', () => {
  const sizes = ['数据', '话是慢慢多起来的', longTitle.zh].map((title) => setTitle({ title, locale: 'zh' }));
  expect(sizes.map(({ size }) => size)).toEqual([...sizes.map(({ size }) => size)].sort((a, b) => b - a));
  for (const title of sizes) expect(setDek({ dek: longDek.zh, locale: 'zh' }, title).length).toBeGreaterThan(1);
});

test('A Chinese title that one line holds is not broken in the middle of a word', () => {
  expect(setTitle({ title: '甘肃各市州的爱心妈妈和结对儿童', locale: 'zh' }).lines).toEqual(['甘肃各市州的爱心妈妈和结对儿童']);
});

test('The same words give the same bytes, and other words others', async () => {
  const [once, again, other] = await Promise.all([draw(card({})), draw(card({})), draw(card({ title: '话是慢慢多起来了' }))]);
  expect(again.equals(once)).toBe(true);
  expect(other.equals(once)).toBe(false);
});

test('A letter that no font has stops the build and is named, with the page it stands on', async () => {
  expect(() => fontsFor([{ card: card({ title: '你好🙂' }), file: 'zh/stories/a/index.html' }])).toThrow(/zh\/stories\/a\/index\.html[\s\S]*🙂 \(U\+1F642\)/);
  // Fonts that were chosen for other words: nothing may be drawn as an empty box.
  const fonts = fontsFor([{ card: card({}), file: 'a.html' }]);
  await expect(drawCard(card({ title: '饕餮' }), fonts, 'b.html')).rejects.toThrow(/b\.html[\s\S]*U\+/);
});

test('Only the pieces of the Chinese font that the words need are read', () => {
  const { fonts, families } = fontsFor([{ card: card({ locale: 'en', site: 'Helpers', kicker: '', title: 'Data', dek: 'All of it.' }), file: 'a.html' }]);
  expect(fonts.map(({ name }) => name)).toEqual(['newsreader-latin-400-normal']);
  expect(families.en).toBe('newsreader-latin-400-normal');
  expect(fontsFor([{ card: card({}), file: 'a.html' }]).fonts.length).toBeLessThan(15);
});

test('A picture is written in colours of the palette alone, each pixel the nearest', async () => {
  const data = new Uint8Array([251, 246, 236, 36, 31, 26, 40, 30, 30, 168, 51, 31, 0, 0, 0, 250, 250, 250]);
  const png = writePng({ width: 3, height: 2, data }, cardPalette);
  const read = await sharp(png).removeAlpha().raw().toBuffer();
  expect([...read]).toEqual([251, 246, 236, 36, 31, 26, 36, 31, 26, 168, 51, 31, 36, 31, 26, 251, 246, 236]);
  expect(cardPalette.length).toBeLessThanOrEqual(16);
});
