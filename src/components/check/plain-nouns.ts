import type { Measure } from '../../records/measure-schema.ts';
import type { Place } from '../../records/place-schema.ts';

const nouns = {
  volunteers: ['women', 'woman', 'mothers', 'moms', 'mums', '妈妈', '妇女', '女性', '志愿者'],
  children: ['children', 'child', 'kids', '儿童', '孩子'],
  population: ['population', 'inhabitants', '人口'],
} as const;

/** Nouns that texts use one for the other, whatever stands before them: “left-behind kids”. */
export const sameNouns = [
  ['children', 'kids'],
  ['child', 'kid'],
  ['儿童', '孩子'],
] as const;

/** How texts of every day call what a measure counts, in both languages and small letters. */
export const plainNouns = (role: Measure['role']): readonly string[] => (role ? nouns[role] : []);

/** How texts call the country and the province without naming them: “the province”, 全省. */
export function plainPlaces({ level, full_name }: Place): string[] {
  const said = { country: ['the country', 'nationwide', '全国', '我国'], province: ['the province', 'province-wide'] };
  if (level !== 'province') return level === 'country' ? said.country : [];
  return [...said.province, ...['全', '我', '该'].map((all) => all + full_name.zh.slice(-1))];
}
