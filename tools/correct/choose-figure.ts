import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { formatNumber } from '../../src/locale/format.ts';
import { unpublishedReleases } from '../../src/figures/check-published.ts';
import { openBooks } from '../../src/figures/figure-book.ts';
import { ask, Unfit, type Desk } from '../ask/ask.ts';
import { plainly } from '../ask/read-answer.ts';
import { readYesOrNo } from '../new-release/ask-place.ts';
import { findFigure, hasNumber, refuseUncounted } from './find-figure.ts';

/** Asks which published figure is wrong, and shows how it stands. `others` are being corrected already. */
export async function chooseFigure(desk: Desk, book: FigureBook, others: readonly Figure[]): Promise<Figure> {
  for (;;) {
    const found = await ask(desk, { ask: { zh: '要更正哪个数字？写它的编号（如 CSV 里的 figure_id），或写地区', en: 'Which figure is wrong? Its id (as in the CSV’s figure_id), or its place' }, read: (answer) => refuseTwice(findFigure(answer, book)) });
    const figure = 'measure' in found ? found : await ofPlace(found.code);
    if (!figure) continue;
    desk.say(sayFigure(figure, book));
    if (await isPublic(figure)) return figure;
  }

  function refuseTwice<T extends Figure | object>(found: T): T {
    if (others.some((other) => other === found)) throw new Unfit({ en: 'another figure: this one is being corrected already', zh: '另一个数字：这个已经在更正之列' });
    return found;
  }

  async function ofPlace(place: string): Promise<Figure | undefined> {
    const figures = book.table.figures.filter((figure) => figure.place.code === place && figure.status !== 'estimated' && figure.period !== null);
    if (figures.length === 0) return void desk.say('  ✗ 这个地区没有公布过数字\n    no figure of that place was published');
    return ask(desk, { ask: { zh: '哪一个？写序号', en: 'Which one? Its number' }, choices: figures.map((figure, at) => `${at + 1}  ${figure.measure.label.zh} ${figure.measure.label.en}  ${figure.period}  ${hasNumber(figure) && figure.value !== null ? formatNumber(figure.value, 'en') : figure.status}  ${figure.id}`), read: (answer) => refuseTwice(refuseUncounted(ofList(answer, figures))) });
  }

  /** A release that nobody has seen may still be edited itself, and needs no correction. */
  async function isPublic({ release }: Figure): Promise<boolean> {
    if (release === null || !unpublishedReleases(openBooks()).includes(release)) return true;
    return ask(desk, {
      ask: {
        zh: `  ！${release} 这次发布还没有登记到 data/published.json。如果还没有人看到过，直接改 data/counts/${release}.json 就可以，不需要更正。\n是不是已经有人看到过，仍要作为更正发布？写“是”或“否”`,
        en: `  ! data/published.json does not have the release ${release} yet. If nobody has seen it, edit data/counts/${release}.json itself; there is nothing to correct.\nHas it been seen, and shall it be corrected? yes or no`,
      },
      read: readYesOrNo,
    });
  }
}

function ofList(answer: string, figures: readonly Figure[]): Figure {
  const written = plainly(answer).toLowerCase();
  const found = figures[Number(written) - 1] ?? figures.find(({ id }) => id === written);
  if (found) return found;
  throw new Unfit({ en: `a number from 1 to ${figures.length}`, zh: `1 至 ${figures.length} 的序号` });
}

function sayFigure({ id, place, measure, period, value, status, qualifier, release, sources, note }: Figure, book: FigureBook): string {
  const title = book.releases.find((card) => card.release === release)?.title;
  return [
    `  → ${id}`,
    `    ${place.name.zh} ${place.name.en} · ${measure.label.zh} ${measure.label.en} · ${period}: ${formatNumber(value ?? 0, 'en')} (${[status, qualifier].filter(Boolean).join(', ')})`,
    `    发布 Release: ${release} ${title?.zh ?? ''} ${title?.en ?? ''}`,
    ...sources.map((source) => `    来源 Source: ${source.id}  ${source.title ?? source.described_as?.zh ?? ''}  ${source.url}`),
    ...(note ? [`    备注 Note: ${note.zh} ${note.en}`] : []),
  ].join('\n');
}
