import { beforeAll, describe, expect, test } from 'vitest';
import type { CheckBook } from '../../../src/browser/check-number/check-book.ts';
import { closeGaps } from '../../../src/browser/check-number/close-gaps.ts';
import { plainSigns } from '../../../src/browser/check-number/plain-signs.ts';
import { gatherCheckBook } from '../../../src/components/check/gather-check-book.ts';
import { readProvince } from '../../fixtures/six-releases.ts';
import { verdictsOn } from './judge-text.ts';

let chinese: CheckBook;
beforeAll(() => {
  readProvince();
  chinese = gatherCheckBook('zh');
});

describe('Spaces around Chinese tell nothing', () => {
  test.each([
    ['4.2 万', '4.2万'],
    ['4.2\u00a0万', '4.2万'],
    ['4.2\u2009万', '4.2万'],
    ['4.2\u3000万 余 名', '4.2万余名'],
    ['４．６７ 万 名 留守 和 困境儿童', '４．６７万名留守和困境儿童'],
    ['四 万 余名', '四万余名'],
    ['4 万 2 千 名', '4万2千名'],
    ['2024 年 5 月 12 日', '2024年5月12日'],
    ['4.2 萬 餘名', '4.2萬餘名'],
    // Two numbers stay two.
    ['4.2 万 4.67 万', '4.2万 4.67万'],
    ['四万二千 四万六千七百', '四万二千 四万六千七百'],
    ['4.2万 2 千', '4.2万 2千'],
    // English keeps its spaces, and lines stay lines.
    ['42 000 mothers and 46,700 children', '42 000 mothers and 46,700 children'],
    ['甘肃 42 000 mothers', '甘肃42 000 mothers'],
    ['万\n名', '万\n名'],
  ])('“%s” is read like “%s”', (text, expected) => expect(closeGaps(text)).toBe(expected));

  test.each([
    ['甘肃省有 4.2 万余名爱心妈妈，结对 4.67 万名留守和困境儿童', ['相符: gansu-volunteers-2024-05-12', '相符: gansu-children-2024-05-12']],
    ['甘肃省有 4.2\u00a0万余 名 爱心妈妈，结对 4.67\u2009万 名 留守 和 困境儿童', ['相符: gansu-volunteers-2024-05-12', '相符: gansu-children-2024-05-12']],
    ['2016 年 全国 农村留守儿童 902 万 名', ['相符: china-left-behind-2016']],
    ['2018 年 农村留守儿童 中 96 % 由祖辈照料', ['相符: china-grandparent-care-2018-08-31']],
  ])('%s', (text, expected) => expect(verdictsOn(text, chinese)).toEqual(expected));
});

describe('Signs of other kinds are read like the plain ones', () => {
  test.each([
    ['4.2萬餘', '4.2万余'],
    ['1.4億', '1.4亿'],
    ['肆万贰仟', '四万二千'],
    ['肆萬陸仟柒佰', '四万六千七百'],
    ['壹仟贰佰肆拾捌', '一千二百四十八'],
    ['叁佰零伍', '三百零五'],
    ['4仟', '4千'],
    ['42’000', "42'000"],
    // These are no numbers.
    ['大陆百万家庭', '大陆百万家庭'],
    ['收拾', '收拾'],
    ['伍女士', '伍女士'],
  ])('%s: %s', (text, expected) => {
    expect(plainSigns(text)).toBe(expected);
    expect(plainSigns(text)).toHaveLength(text.length);
  });

  test.each([
    ['甘肃有 4.2 萬餘名愛心媽媽', '相符: gansu-volunteers-2024-05-12'],
    ['甘肃有肆万贰仟余名爱心妈妈', '相符: gansu-volunteers-2024-05-12'],
    ['叁佰玖拾伍', '相符: zhang-county-volunteers-2024-12-16'],
  ])('%s', (text, expected) => expect(verdictsOn(text, chinese)).toEqual([expected]));
});
