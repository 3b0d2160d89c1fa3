import { checkMeasureLinks } from './check-measure-links.ts';
import type { CodeBook } from './code-book.ts';
import { inData, shownPath } from './folders.ts';
import type { Place } from './place-schema.ts';
import { Problem, type Words } from './problem.ts';

const levelAbove: Record<Place['level'], Place['level'] | null> = {
  country: null,
  province: 'country',
  prefecture: 'province',
  county: 'prefecture',
};

/** Checks that the tables of the code book refer to each other rightly. Throws a Problem for the first slip. */
export function checkCodeBook(book: CodeBook): void {
  const provinces = [...book.places.values()].filter((place) => place.level === 'province');
  if (provinces.length !== 1) {
    refuse('places.json', 'level', { en: `${provinces.length} provinces`, zh: `${provinces.length} 个省` }, { en: 'exactly one place of level province', zh: '恰好一个 level 为 province 的地区' }, { en: 'correct the levels', zh: '更正 level' });
  }
  for (const place of book.places.values()) checkParent(place, book);
  for (const role of ['volunteers', 'children', 'population'] as const) checkRole(role, book);
  for (const { id, apportioned_by: key } of book.measures.values()) {
    if (key === null || book.measures.get(key)?.role === 'population') continue;
    refuse('measures.json', `${id}.apportioned_by`, { en: key, zh: key }, { en: 'the id of the measure whose role is population, or null', zh: 'role 为 population 的指标编号，或 null' }, { en: 'correct it', zh: '更正这一项' });
  }
  checkMeasureLinks(book.measures);
  const stranger = book.rule.sources.find((id) => !book.sources.has(id));
  if (stranger === undefined) return;
  refuse('disclosure.json', 'sources', { en: `unknown source ${stranger}`, zh: `未知来源 ${stranger}` }, { en: 'a source of sources.json', zh: 'sources.json 中已有的来源' }, { en: 'correct it, or add the source first', zh: '更正，或先加入这个来源' });
}

function checkParent({ code, level, parent }: Place, book: CodeBook): void {
  const wanted = levelAbove[level];
  const above = parent === null ? undefined : book.places.get(parent);
  if (wanted === null ? parent === null : above?.level === wanted) return;
  refuse(
    'places.json',
    `${code}.parent`,
    { en: String(parent), zh: String(parent) },
    wanted === null ? { en: 'null: nothing contains a country', zh: 'null：国家没有上级' } : { en: `the code of a ${wanted} in this file`, zh: `本文件中一个 ${wanted} 的代码` },
    { en: 'correct the parent, or the level', zh: '更正 parent 或 level' },
  );
}

function checkRole(role: 'volunteers' | 'children' | 'population', book: CodeBook): void {
  const having = [...book.measures.values()].filter((measure) => measure.role === role);
  const [measure] = having;
  const fits = measure && having.length === 1 && measure.unit === 'persons' && measure.protected === (role !== 'population');
  if (fits) return;
  refuse(
    'measures.json',
    measure?.id ?? role,
    { en: `${having.length} measures of the role ${role}, or one that is not counted in persons or not protected as it must be`, zh: `role 为 ${role} 的指标有 ${having.length} 个，或其单位不是 persons，或 protected 填写有误` },
    { en: 'one measure for each role, in persons; volunteers and children protected, population not', zh: '每个 role 恰好一个指标，单位为 persons；volunteers 与 children 须 protected，population 不须' },
    { en: 'correct role, unit or protected', zh: '更正 role、unit 或 protected' },
  );
}

function refuse(file: string, at: string, found: Words, expected: Words, todo: Words): never {
  throw new Problem({ file: shownPath(inData(file)), at, found, expected, todo });
}
