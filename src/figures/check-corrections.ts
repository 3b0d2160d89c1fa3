import { inData, shownPath } from '../records/folders.ts';
import { Problem, type Words } from '../records/problem.ts';
import type { FigureBook } from './figure-book.ts';

/**
 * Holds every declared correction to the figures themselves: what it says was and is published must have been and
 * must be. So a number that never passed the door cannot reach a reader through the corrections either.
 *
 * @param books one for each release, oldest first
 */
export function checkCorrections(books: readonly FigureBook[]): void {
  const latest = books.at(-1);
  latest?.code.corrections.forEach(({ figure: id, was, now, date }, index) => {
    const complain = (field: string, found: Words, expected: Words, todo: Words): never => {
      throw new Problem({ file: shownPath(inData('corrections.json')), at: `corrections[${index}].${field}`, found, expected, todo });
    };
    const figure = latest.find(id);
    if (!figure || figure.id !== id) {
      complain(
        'figure',
        { en: `unknown figure ${id}`, zh: `未知的数字编号 ${id}` },
        { en: 'the id of a figure with its period, as the downloads have it', zh: '带时间的数字编号，与下载文件中的一致' },
        { en: 'copy the figure_id from the CSV', zh: '从 CSV 的 figure_id 一列复制' },
      );
    }
    const published = books.map((book) => book.find(id)?.value);
    if (figure?.value !== now || !published.slice(0, -1).includes(was)) {
      complain(
        figure?.value !== now ? 'now' : 'was',
        { en: 'a number that is not the published one (not repeated here)', zh: '与公布的数字不符（此处不重复）' },
        { en: 'was: the number of an earlier release; now: that of the latest', zh: 'was 为早先发布的数字，now 为最新发布的数字' },
        { en: 'copy both from the downloads', zh: '两个数字都从下载文件中复制' },
      );
    }
    if (latest.code.corrections.findIndex((other) => other.figure === id && other.date === date) !== index) {
      complain(
        'date',
        { en: `a second correction of ${id} on ${date}`, zh: `${date} 对 ${id} 的第二次更正` },
        { en: 'at most one correction of a figure a day', zh: '同一个数字一天只更正一次' },
        { en: 'tell both in one', zh: '合为一条' },
      );
    }
    if (date < latest.releases[0]!.release) {
      complain('date', date, { en: 'a day after the first release', zh: '首次发布之后的日期' }, { en: 'correct the date', zh: '更正日期' });
    }
  });
}
