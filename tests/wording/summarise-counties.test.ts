import { afterEach, describe, expect, it } from 'vitest';
import { countyRows, tallyCounties } from '../../src/figures/county-rows.ts';
import { openBook, openBooks } from '../../src/figures/figure-book.ts';
import { readAgain } from '../../src/records/read-once.ts';
import { sayCounty } from '../../src/wording/say-county.ts';
import { summariseCounties } from '../../src/wording/summarise-counties.ts';
import { useCounties86 } from '../fixtures/counties-folder.ts';
import { copyProvince } from '../fixtures/province-folder.ts';

const placeOf = (slug: string) => [...openBook().code.places.values()].find((place) => place.slug === slug) as never;

describe('where every county has counted', () => {
  useCounties86();

  it('counts who shows, who withholds and who is silent', () => {
    expect(tallyCounties(openBook())).toEqual({ total: 86, shown: 82, withheld: 2, silent: 2 });
    expect(tallyCounties(openBook(), placeOf('baiyin'))).toEqual({ total: 5, shown: 3, withheld: 2, silent: 0 });
  });

  it('says so in both languages, with the most and the fewest by the rule of the fixture', () => {
    // With k = 4 there are 9 children for 5 volunteers, with k = 0 one for one; one of the 18 counties with k = 0 is withheld.
    // County 85 of the order has 50 + 5 × 85 = 475 volunteers; county 84, the last with k = 4, has 470 + 4 × 94 = 846 children.
    expect(summariseCounties(openBook(), 'en')).toBe(
      '82 of the 86 counties of Gansu have published figures. 2 counties withhold a figure. For the other 2 we found nothing published. Volunteers: most in County 623027 (475), fewest in County 620102 (50). Children: most in County 623026 (846), fewest in County 620102 (50). Children paired per volunteer mother: most in 17 counties (1.80), fewest in 17 counties (1.00). Jiayuguan has no counties.',
    );
    expect(summariseCounties(openBook(), 'zh')).toBe('甘肃86个县（市、区）中，82个有公布的数字。2个县（市、区）有数字不公开。其余2个没有查到公布的数字。爱心妈妈：夏河县最多（475），城关区最少（50）。儿童：碌曲县最多（846），城关区最少（50）。每名爱心妈妈对应的结对儿童数：17个县（市、区）最多（1.80），17个县（市、区）最少（1.00）。嘉峪关不设县区。');
  });

  it('never says all where some are withheld, and says both of two', () => {
    expect(summariseCounties(openBook(), 'en', placeOf('jinchang'))).toMatch(/^Both counties of Jinchang have published figures\./);
    expect(summariseCounties(openBook(), 'zh', placeOf('lanzhou'))).toMatch(/^兰州8个县（市、区）都有公布的数字。/);
    expect(summariseCounties(openBook(), 'en', placeOf('baiyin'))).toContain('3 of the 5 counties');
    expect(summariseCounties(openBook(), 'en', placeOf('jiayuguan'))).toBe('');
  });

  it('says of a withheld county that it is withheld, and no number', () => {
    const row = countyRows(openBook(), placeOf('baiyin'))[0];
    expect(row && sayCounty(openBook(), row, 'en')).toBe('County 620402. volunteers: withheld and children: withheld.');
    expect(row && sayCounty(openBook(), row, 'zh')).toBe('白银区：爱心妈妈不公开，儿童不公开。');
  });
});

describe('where one county has counted', () => {
  afterEach(() => readAgain());

  it('names it, and says of the others that nothing was found', () => {
    delete process.env['SITE_DATA'];
    readAgain();
    expect(summariseCounties(openBook(), 'en')).toBe('1 of the 86 counties of Gansu has published figures: Zhang County. For the other 85 we found nothing published. Children paired per volunteer mother: 2.07 in Zhang County, the only county to have reported both for the same day. Jiayuguan has no counties.');
    expect(summariseCounties(openBook(), 'zh', placeOf('dingxi'))).toBe('定西7个县（市、区）中，1个有公布的数字：漳县。其余6个没有查到公布的数字。每名爱心妈妈对应的结对儿童数：漳县为2.07，只有这里公布了同一天的两项数字。');
    expect(summariseCounties(openBook(), 'en', placeOf('jinchang'))).toBe('Neither of the two counties of Jinchang has published figures that we can show.');
  });

  it('says that none had, as of the release before', () => {
    const [first] = openBooks();
    expect(first && summariseCounties(first, 'en')).toBe('None of the 86 counties of Gansu has published figures that we can show. Jiayuguan has no counties.');
  });

  it('says nothing where a province brings no counties', () => {
    copyProvince();
    expect(tallyCounties(openBook())).toBeUndefined();
    expect(summariseCounties(openBook(), 'en')).toBe('');
  });
});
