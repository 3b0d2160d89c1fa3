import { inData, shownPath } from './folders.ts';
import type { Measure } from './measure-schema.ts';
import { Problem, type Words } from './problem.ts';

type Measures = ReadonlyMap<string, Measure>;

/**
 * Checks what measures say of each other: that their parts and the two counts of a rate exist and can be reckoned with.
 * Throws a Problem for the first slip.
 */
export function checkMeasureLinks(measures: Measures): void {
  for (const measure of measures.values()) {
    measure.parts?.forEach((set, at) => checkSet(measure, set, at, measures));
    checkRatio(measure, measures);
  }
  for (const measure of measures.values()) refuseCircle(measure, measures);
}

function checkSet(measure: Measure, set: readonly string[], at: number, measures: Measures): void {
  const field = `${measure.id}.parts[${at}]`;
  if (measure.unit === 'percent') {
    refuse(field, { en: 'parts of a percentage', zh: '百分比的分项' }, { en: 'parts of counts only: rounded shares do not add up', zh: '只有计数才写分项：取整后的比例加不起来' }, { en: 'take the parts out', zh: '删去 parts' });
  }
  for (const [place, id] of set.entries()) {
    const part = known(id, field, measures);
    if (set.indexOf(id) !== place) refuse(field, { en: `${id} twice`, zh: `${id} 出现了两次` }, { en: 'each part once', zh: '每个分项只写一次' }, { en: 'take one of the two out', zh: '删去其中一个' });
    if (part.unit !== measure.unit) {
      refuse(field, { en: `${id}, counted in ${part.unit}`, zh: `${id} 的单位是 ${part.unit}` }, { en: `parts in the unit of the whole, ${measure.unit}`, zh: `分项与总项单位相同：${measure.unit}` }, { en: 'correct the part, or its unit', zh: '更正分项或其单位' });
    }
    if (measure.protected && !part.protected) {
      refuse(field, { en: `${id}, which nothing protects`, zh: `${id} 没有写作 protected` }, { en: 'parts as protected as the whole: they are the smaller counts', zh: '分项与总项同样受保护：分项的人数更少' }, { en: `set protected of ${id} to true`, zh: `把 ${id} 的 protected 改为 true` });
    }
  }
}

function checkRatio({ id, unit, adds_up: addsUp, parts, ratio_of: ratio }: Measure, measures: Measures): void {
  if (!ratio) return;
  const field = `${id}.ratio_of`;
  for (const each of [ratio.numerator, ratio.denominator]) {
    const count = known(each, field, measures);
    if (each !== id && count.unit !== 'percent' && !count.ratio_of) continue;
    refuse(field, { en: `${each}, which is no count`, zh: `${each} 不是计数` }, { en: 'two counts', zh: '两个计数指标' }, { en: 'name the measures that are counted', zh: '写出被计数的指标' });
  }
  if (ratio.numerator === ratio.denominator) refuse(field, { en: 'a count divided by itself', zh: '分子与分母相同' }, { en: 'two counts', zh: '两个计数指标' }, { en: 'correct one of them', zh: '更正其中一个' });
  if (addsUp || parts) refuse(field, { en: 'a rate that adds up', zh: '比率写成了可以相加' }, { en: 'adds_up false, and no parts: rates do not add up', zh: 'adds_up 为 false，也没有 parts：比率不能相加' }, { en: 'correct adds_up or parts', zh: '更正 adds_up 或 parts' });
  if (unit !== 'percent' && ratio.decimals > 0) refuse(field, { en: `decimals in the unit ${unit}`, zh: `单位 ${unit} 却有小数` }, { en: 'the unit percent, which alone has decimals', zh: '单位为 percent：只有它可以有小数' }, { en: 'correct unit or decimals', zh: '更正 unit 或 decimals' });
}

function refuseCircle(measure: Measure, measures: Measures): void {
  const within = new Set<string>();
  const waiting = [...(measure.parts?.flat() ?? [])];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === measure.id) refuse(`${measure.id}.parts`, { en: `${id}, which would be a part of itself`, zh: `${id} 成了自己的分项` }, { en: 'parts that do not lead back to the whole', zh: '分项不得绕回总项' }, { en: 'break the circle', zh: '断开这个循环' });
    if (within.has(id)) continue;
    within.add(id);
    waiting.push(...(measures.get(id)?.parts?.flat() ?? []));
  }
}

function known(id: string, field: string, measures: Measures): Measure {
  const measure = measures.get(id);
  if (measure) return measure;
  refuse(field, { en: `unknown measure ${id}`, zh: `未知指标 ${id}` }, { en: 'an id of measures.json', zh: 'measures.json 中已有的编号' }, { en: 'correct it, or add the measure first', zh: '更正，或先加入这个指标' });
}

function refuse(at: string, found: Words, expected: Words, todo: Words): never {
  throw new Problem({ file: shownPath(inData('measures.json')), at, found, expected, todo });
}
