import { dense } from './plain-text.ts';

/** Headings that office tables have, by what stands below them; compared dense and without brackets. */
const headings: Readonly<Record<'code' | 'prefecture' | 'county' | 'place' | 'indicator' | 'value' | 'period' | 'total' | 'aside', RegExp>> = {
  code: /^(?:代码|编码|地区代码|区划代码|行政区划代码|行政代码|code|placecode|adcode|gb\/?tcode|gbcode)$/,
  prefecture: /^(?:市|市州|地市|州市|地级市|所属市州|市州名称|市\(州\)|prefectures?|city|cities)$/,
  county: /^(?:县|县区|区县|市县|县市区|县区名称|县\(市、区\)|县\(市区\)|县\(区\)|市\(县、区\)|county|counties|district|districts)$/,
  place: /^(?:地区|地方|区域|行政区|行政区划|地区名称|区划名称|行政区划名称|名称|place|area|region|placename)$/,
  indicator: /^(?:指标|指标名称|项目|类别|统计项目|measure|indicator)$/,
  value: /^(?:人数|数量|数值|数|数字|数据|值|统计数|value|count|number|figure|figures)$/,
  period: /^(?:时期|时间|日期|年份|年度|月份|统计时间|统计日期|统计时点|截至|截止|截至日期|截止日期|period|date|year|month|asof)$/,
  total: /^(?:合计|总计|小计|共计|总数|total|sum|subtotal)$/,
  aside: /^(?:序号|编号|序|排名|备注|说明|注|附注|单位|单位名称|(?:填报|报送|上报|责任)单位(?:名称)?|来源|no\.?|#|rank|notes?|remarks?|comments?|unit|source|status|at|qualifier|sources|英文名|英文名称|englishname)$/,
};

export type HeadingKind = keyof typeof headings;

/** What a heading says of its column, where it is one of the usual words. */
export function kindOfHeading(written: string | number): HeadingKind | undefined {
  const text = dense(written).replace(/[:：]$/, '');
  const bare = text.replace(/\((?:人|名|个|位|gb.*|.*万)\)$/, '');
  return (Object.keys(headings) as HeadingKind[]).find((kind) => headings[kind].test(text) || headings[kind].test(bare));
}

/** 单位 is a unit, an office, or, where nothing else names it, the place that reports. */
export const isUnitHeading = (written: string | number): boolean => /^(?:填报|报送|上报|责任)?单位(?:名称)?$/.test(dense(written).replace(/[:：]$/, ''));

const all = /^(?:(?:全省|全市|全州|全国)?(?:合计|总计|共计|总数|总和|汇总)|全省|(?:grand|overall|province)?total|sum|overall)$/;
const part = /^(?:小计|分计|sub-?total)$/;

/** A row that sums others up, and the words of a place before it, where there are any: 兰州市合计. */
export type TotalWords = { readonly kind: 'all' | 'part'; readonly of: string };

/** What a row’s name says where it is a total; undefined where it is not. 全省 is the province whatever follows. */
export function totalWords(written: string | number): TotalWords | undefined {
  const text = dense(written).replace(/[:：]$/, '');
  if (all.test(text)) return { kind: 'all', of: text.startsWith('全省') || text.startsWith('province') ? '全省' : '' };
  if (part.test(text)) return { kind: 'part', of: '' };
  const [, of] = /^(.+?)(?:合计|总计|小计|共计|汇总|(?<=.)sub-?total|(?<=.)total)$/.exec(text) ?? [];
  return of === undefined ? undefined : { kind: 'all', of };
}
