import { sameNouns } from './plain-nouns.ts';

const joints = { en: [' and ', ' or ', ', ', ' and other ', ' or other ', ' and/or '], zh: ['和', '与', '及', '以及', '或', '、', '', '和其他', '与其他', '及其他', '以及其他'] };

/** The two kinds that a name joins, and their noun: 留守 and 困境 of 留守和困境儿童. */
function partsOf(name: string): readonly [string, string, string] | undefined {
  const chinese = new RegExp(`^(.+?)[和与及或](.+?)(${sameNouns.flat().join('|')})$`);
  const [, one, other, noun] = /^(\S+) (?:and|or) (\S+)( \S+)$/.exec(name) ?? chinese.exec(name) ?? [];
  return one && other && noun ? [one, other, noun] : undefined;
}

/** A name that joins two kinds of one noun, by every word that joins, the other way round, and with its noun said twice: 留守儿童、困境儿童. */
export function joinAnew(name: string): string[] {
  const [one, other, noun] = partsOf(name) ?? [];
  if (!one || !other || !noun) return [];
  const pairs = [[one, other], [other, one]] as const;
  return pairs.flatMap(([first, second]) => joints[noun.startsWith(' ') ? 'en' : 'zh'].flatMap((joint) => [first, first + noun].map((start) => start + joint + second + noun)));
}

/** Each kind that a name joins, alone: it is another thing than both together. */
export function namesOfParts(name: string): string[] {
  const [one, other, noun] = partsOf(name) ?? [];
  return one && other && noun ? [one + noun, other + noun] : [];
}

/** A joined name of administrative levels with brackets and points, and each level beside its measure word: 县（市、区）, 市（州）, 县、区, 个县. */
export function listLevels(name: string): string[] {
  if (!/^[省市州盟地县旗区]{2,}$/.test(name)) return [];
  const [first = '', ...others] = name;
  return [`${first}（${others.join('、')}）`, [first, ...others].join('、'), ...[...name].map((level) => `个${level}`)];
}

/** A name, and the same with another word for its noun: “left-behind kids”. */
export const swapNouns = (name: string): string[] => [
  name,
  ...sameNouns.flatMap(([noun, ...others]) => (name.endsWith(noun) ? others.map((other) => name.slice(0, -noun.length) + other) : [])),
];
