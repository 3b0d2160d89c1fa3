import type { Measure } from '../../src/records/measure-schema.ts';
import { nearestName } from '../../src/stories/nearest-name.ts';
import { Unfit } from '../ask/ask.ts';
import { plainly } from '../ask/read-answer.ts';

const namesOf = ({ id, label, short_label, counted_as }: Measure): string[] => [id, label.en, label.zh, short_label.en, short_label.zh, counted_as.zh.noun, counted_as.en.other].map((name) => name.toLowerCase());

/** A measure, by its number in the list, by id, or by name in either language; another is asked for with the one most like it. */
export const readMeasure =
  (measures: readonly Measure[]) =>
  (answer: string): Measure => {
    const wanted = plainly(answer).toLowerCase();
    const found = (/^\d+$/.test(wanted) ? measures[Number(wanted) - 1] : undefined) ?? measures.find((measure) => namesOf(measure).includes(wanted));
    if (found) return found;
    const near = nearestName(wanted, measures.flatMap(namesOf), 0.2);
    const like = near === undefined ? undefined : measures.find((measure) => namesOf(measure).includes(near));
    throw new Unfit({ en: `a measure of the list, by number or name${like ? `; did you mean ${like.id}?` : ''}`, zh: `列表中的指标，写序号或名称${like ? `；是否想写“${like.label.zh}”（${like.id}）？` : ''}` });
  };

/** The list of measures, as one may answer. */
export const listMeasures = (measures: readonly Measure[]): string[] => measures.map(({ id, label }, at) => `${at + 1}  ${id}  ${label.zh}  ${label.en}`);
