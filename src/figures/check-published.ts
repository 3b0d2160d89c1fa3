import { inData, shownPath } from '../records/folders.ts';
import { Problem, type Words } from '../records/problem.ts';
import { publishedFile, readPublished } from '../records/read-published.ts';
import type { FigureBook } from './figure-book.ts';
import { freezeRelease } from './freeze-release.ts';

/**
 * Holds every published release to what it was. Throws a Problem that names the file and what to do, and no number: what
 * was changed may be a count that must not be seen.
 *
 * @param books one for each release, oldest first
 */
export function checkPublished(books: readonly FigureBook[]): void {
  const published = readPublished();
  for (const frozen of published) {
    const book = books.find(({ release }) => release.release === frozen.release);
    const file = shownPath(inData('counts', `${frozen.release}.json`));
    if (!book) throw new Problem({ file, found: goneWords, expected: keptWords, todo: restore });
    const now = freezeRelease(book);
    if (now.counts !== frozen.counts) throw new Problem({ file, at: frozen.release, found: editedWords, expected: keptWords, todo: restore });
    if (now.figures !== frozen.figures) throw new Problem({ file: shownPath(inData()), at: frozen.release, found: movedWords, expected: keptFigures, todo: undo });
  }
  refuseLateArrival(books, published.at(-1)?.release);
}

/** Releases that were made and not yet published, oldest first: they may still be edited. */
export function unpublishedReleases(books: readonly FigureBook[]): readonly string[] {
  const published = new Set(readPublished().map(({ release }) => release));
  return books.map(({ release }) => release.release).filter((release) => !published.has(release));
}

/** A release dated before a published one would change the figures of that. */
function refuseLateArrival(books: readonly FigureBook[], newest: string | undefined): void {
  const late = unpublishedReleases(books).find((release) => newest !== undefined && release < newest);
  if (late === undefined) return;
  throw new Problem({
    file: shownPath(inData('counts', `${late}.json`)),
    at: 'release',
    found: { en: `a release that is not in ${publishedFile} and is dated before ${newest}, which is published`, zh: `${publishedFile} 里没有的一次发布，日期早于已经公布的 ${newest}` },
    expected: { en: 'new releases dated after those published', zh: '新的发布，日期晚于已经公布的各次' },
    todo: { en: 'give it the day on which it is published; the periods of its figures may be earlier', zh: '改用实际发布的日期；其中数字所说的时间可以更早' },
  });
}

const goneWords: Words = { en: 'no such file, though this release is published', zh: '没有这个文件，而这次发布已经公布' };
const editedWords: Words = { en: 'a release that was changed after it was published (what was changed is not repeated here)', zh: '公布之后又改动过的发布（改动的内容此处不重复）' };
const keptWords: Words = { en: `the release as it was when ${publishedFile} recorded it`, zh: `与 ${publishedFile} 记录时一致的发布文件` };
const restore: Words = {
  en: 'restore the file (git checkout brings it back); then put the right number into a new release with the status revised, and declare it in data/corrections.json',
  zh: '恢复这个文件（可用 git checkout）；再新建一次发布，写入正确的数字，状态为 revised，并在 data/corrections.json 里写明更正',
};
const movedWords: Words = { en: 'other figures than were published with this release, though its file is as it was', zh: '这次发布的文件没有变，算出来的数字却与公布时不同' };
const keptFigures: Words = { en: `the figures as they were when ${publishedFile} recorded them, estimates included`, zh: `与 ${publishedFile} 记录时一致的数字，包括估算数` };
const undo: Words = {
  en: 'look at what else was changed: a release before it, slugs, units, measure ids, or the way estimates are made; undo it, and let a new release bring what is new',
  zh: '查看还改动了什么：更早的发布、slug、单位、指标编号，或估算方法；改回去，新的内容放进新的一次发布',
};
