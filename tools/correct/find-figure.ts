import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { Figure } from '../../src/figures/figure.ts';
import type { Place } from '../../src/records/place-schema.ts';
import { nearestName } from '../../src/stories/nearest-name.ts';
import { Unfit } from '../ask/ask.ts';
import { plainly } from '../ask/read-answer.ts';
import { emergency } from '../ask-figure/emergency.ts';
import { findPlace } from '../ask-figure/find-place.ts';

/**
 * The published figure that was meant: by its id, with or without a period; by place, measure and period in one line; or
 * the place alone, of which the figure is then chosen. Throws Unfit with what is most like it.
 */
export function findFigure(answer: string, book: FigureBook): Figure | Place {
  const wanted = plainly(answer).toLowerCase();
  const figure = book.find(wanted) ?? byParts(wanted, book);
  if (figure) return refuseUncounted(figure);
  const found = findPlace(answer, [...book.code.places.values()], []);
  if ('place' in found) return found.place;
  const near = nearestName(wanted, book.ids.filter((id) => hasNumber(book.find(id))), 0.2);
  throw new Unfit({
    en: `the id of a figure, as the downloads have it, or a place${near ? `; did you mean ${near}?` : ''}`,
    zh: `数字编号（与下载文件中的 figure_id 一致），或地区${near ? `；是否想写 ${near}？` : ''}`,
  });
}

function byParts(wanted: string, book: FigureBook): Figure | undefined {
  const [, written = '', name = '', period = ''] = /^(.+?)[\s,，/]+(\S+)[\s,，/]+(\d{4}(?:-\d{2}){0,2})$/.exec(wanted) ?? [];
  const found = written ? findPlace(written, [...book.code.places.values()], []) : undefined;
  if (!found || !('place' in found)) return undefined;
  const measure = [...book.code.measures.values()].find(({ id, label, short_label }) => [id, label.en, label.zh, short_label.en, short_label.zh].some((each) => each.toLowerCase() === name));
  return measure && book.table.history(found.place.code, measure.id).find((figure) => figure.period === period);
}

/** Whether a figure stands as a number that somebody published. */
export const hasNumber = (figure: Figure | undefined): boolean => figure !== undefined && figure.value !== null && figure.status !== 'estimated';

/** Gives the figure back when it is a published number; else says why it cannot be corrected. */
export function refuseUncounted(figure: Figure): Figure {
  if (hasNumber(figure)) return figure;
  const { id, status } = figure;
  if (status === 'withheld') {
    throw new Unfit(
      { en: 'a figure that was published. What is withheld stays withheld: a number given now would tell, beside the older files, what they hide', zh: '已经公布的数字。不公开的就一直不公开：现在公布它，与旧文件一对照，当时隐去的其他数字也会泄露' },
      { en: `${id}, which is withheld`, zh: `${id}，这个数字不公开` },
    );
  }
  if (status === 'estimated') {
    throw new Unfit(
      { en: 'a figure that somebody published. An estimate follows from the province’s total and the residents: correct those, or, where the place has published a count, use npm run new-release', zh: '已公布的数字。估算数由全省总数和常住人口算出：有错请更正那两项；该地区已公布数字的，用 npm run new-release' },
      { en: `${id}, which is an estimate of this site`, zh: `${id}，这是本站的估算` },
    );
  }
  throw new Unfit(
    { en: 'a figure with a number. Where one has been found since, bring it with npm run new-release', zh: '有数字的一项。后来查到数字的，用 npm run new-release 录入' },
    { en: `${id}, for which no number was published`, zh: `${id}，没有公布过数字` },
  );
}

/** Refuses to withhold what was published, and says what to do where somebody is in danger. */
export function refuseWithholding(answer: string): void {
  if (['withheld', 'hide', '不公开', '隐去', '撤回'].includes(plainly(answer).toLowerCase())) throw new Unfit(emergency);
}
