import type { Place } from '../../src/records/place-schema.ts';
import type { Release } from '../../src/records/release-schema.ts';
import type { Source } from '../../src/records/source-schema.ts';
import { oneOf } from '../ask/read-answer.ts';
import { fill, stepsOver, type Step } from '../ask/step.ts';
import { linesOf, sumUp, type Line } from '../ask/sum-up.ts';
import { readWords } from '../ask-figure/read-words.ts';
import { chooseSources } from './choose-sources.ts';
import { keepSource, sourceSteps } from './ask-source.ts';
import type { ReleaseDesk } from './desk-of-release.ts';
import { figureSteps, type AroundFigure } from './figure-steps.ts';
import { cellOf, type FigureDraft } from './figure.ts';
import { pasteFigures } from './paste-figures.ts';
import { freeDay, readReleaseDate } from './release-date.ts';

type CardAnswers = { release: string; titleZh: string; titleEn: string; noteZh: string; noteEn: string; sources: readonly string[]; way: 'typed' | 'pasted' | 'private' };
export type ReleaseDraft = Partial<CardAnswers> & { figures: FigureDraft[] };

/** A release as it has been answered for, with the sources and places that come with it. */
export type NewRelease = { release: Release; sources: readonly Source[]; places: readonly Place[] };

const step = stepsOver<CardAnswers>();

function cardSteps(at: ReleaseDesk): readonly Step<Partial<CardAnswers>>[] {
  const known = at.known();
  const free = freeDay();
  return [
    step('release', { zh: '发布日期', en: 'Date of the release' }, () => ({ ask: { zh: '发布的日期', en: 'The day of the release' }, ...(free && { otherwise: free }), read: (answer) => readReleaseDate(answer) })),
    step('titleZh', { zh: '标题（中文）', en: 'Title, in Chinese' }, () => ({ ask: { zh: '这次发布增加了哪些数字？用中文写个标题，不写具体数字', en: 'What does it bring? A few words in Chinese, without numbers' }, read: readWords({ language: 'zh', most: 80, known }) })),
    step('titleEn', { zh: '标题（英文）', en: 'Title, in English' }, () => ({ ask: { zh: '同样的标题，用英文写', en: 'The same in English' }, read: readWords({ language: 'en', most: 120, known }) })),
    step('noteZh', { zh: '说明（中文）', en: 'Note, in Chinese' }, () => ({ ask: { zh: '数字从哪里来，要注意什么？一两句，中文，不写数字', en: 'Where do the figures come from, and what is to be watched for? A sentence or two in Chinese, without numbers' }, read: readWords({ language: 'zh', most: 600, known }) })),
    step('noteEn', { zh: '说明（英文）', en: 'Note, in English' }, () => ({ ask: { zh: '同样的说明，用英文写', en: 'The same in English' }, read: readWords({ language: 'en', most: 1000, known }) })),
    { ...step('sources', { zh: '来源', en: 'Sources' }, () => ({ ask: { zh: '', en: '' }, read: () => [] }), { shown: (ids) => ids.join(' ') }), ask: async (_, draft) => void (draft.sources = await chooseSources(at, draft.sources)) },
    step('way', { zh: '数字', en: 'Figures' }, () => ({ ask: { zh: '数字在哪里？', en: 'Where are the figures?' }, choices: ['1  typed  已经公开的数字，一个一个录入 public already, typed one by one', '2  pasted  已经公开的数字，成行粘贴 public already, pasted as rows', '3  private  还没有公开的内部表格，交给 npm run protect a private table, for npm run protect'], otherwise: '1', read: oneOf(['typed', 'pasted', 'private']) })),
  ];
}

/** Asks for a whole release and sums it up, until it is found right or is to be made from a private table. */
export async function askRelease(at: ReleaseDesk, draft: ReleaseDraft): Promise<void> {
  const { desk } = at;
  const card = cardSteps(at);
  const stepsFor = (figure?: FigureDraft) => figureSteps(at, around(figure));
  await fill(desk, card, draft);
  if (draft.way === 'private') return;
  if (draft.figures.length === 0) await (draft.way === 'pasted' ? paste() : type());
  await sumUp(desk, {
    ask: { zh: '都对，就写“是”，写入文件。要改哪一项，写它的序号；再加一个数字，写 +；再粘贴几行，写 ++；什么也不写入，写“否”', en: 'Write yes to write the files. To correct an answer give its number; + adds a figure, ++ adds rows; no leaves without writing' },
    lines,
    refill,
    done: ['是', 'y', 'yes'],
    others: { '+': type, '++': paste },
    expected: (most) => ({ en: `yes, no, a number from 1 to ${most}, + or ++`, zh: `“是”，“否”，1 至 ${most} 的序号，+ 或 ++` }),
  });

  function around(own?: FigureDraft): AroundFigure {
    const others = draft.figures.filter((figure) => figure !== own);
    return { release: draft.release ?? '', sources: draft.sources ?? [], others, before: others.at(-1) };
  }

  async function refill(): Promise<void> {
    await fill(desk, card, draft);
    for (const figure of draft.figures) await fill(desk, stepsFor(figure), figure);
    if (draft.figures.length === 0) await type();
  }

  async function type(): Promise<void> {
    const figure: FigureDraft = {};
    await fill(desk, stepsFor(figure), figure);
    draft.figures.push(figure);
  }

  async function paste(): Promise<void> {
    const figures = await pasteFigures(at, around());
    draft.figures.push(...figures);
  }

  function lines(): Line[] {
    return [
      ...linesOf(desk, card.slice(0, -1), draft),
      ...(draft.sources ?? []).flatMap((id) => (at.sourceDrafts.has(id) ? [{ text: `新来源 New source: ${id}  ${at.addedSources.get(id)?.url ?? ''}`, correct: () => correctSource(id) }] : [])),
      ...draft.figures.map((figure) => ({ text: `数字 Figure: ${linesOf(desk, stepsFor(figure), figure).map(({ text }) => text.slice(text.indexOf(': ') + 2)).filter((text) => text !== '—').join(' · ')}`, correct: () => correctFigure(figure) })),
    ];
  }

  async function correctFigure(figure: FigureDraft): Promise<void> {
    let gone = false;
    const steps = () => stepsFor(figure);
    await sumUp(desk, {
      ...within({ zh: '；不要这个数字，写 -', en: '; - takes this figure out' }),
      lines: () => linesOf(desk, steps(), figure),
      refill: () => fill(desk, steps(), figure),
      others: { '-': async () => void (gone = true) },
      isOver: () => gone,
    });
    if (gone) draft.figures.splice(draft.figures.indexOf(figure), 1);
  }

  async function correctSource(id: string): Promise<void> {
    const source = at.sourceDrafts.get(id) ?? {};
    const steps = () => sourceSteps(at, id);
    await sumUp(desk, { ...within(), lines: () => linesOf(desk, steps(), source), refill: () => fill(desk, steps(), source) });
    at.addedSources.delete(id);
    at.sourceDrafts.delete(id);
    const now = keepSource(at, source);
    draft.sources = (draft.sources ?? []).map((each) => (each === id ? now : each));
  }
}

const within = (more = { zh: '', en: '' }) => ({
  ask: { zh: `改哪一项，写它的序号；改好了就按回车${more.zh}`, en: `Give the number of an answer to correct; Enter when it is right${more.en}` },
  done: [''],
  expected: (most: number) => ({ en: `nothing, or a number from 1 to ${most}`, zh: `直接按回车，或写 1 至 ${most} 的序号` }),
});

/** The release that has been answered for; sources and places come with it only where it speaks of them. */
export function releaseOf(at: ReleaseDesk, draft: ReleaseDraft): NewRelease {
  const cells = draft.figures.map((figure) => cellOf(figure, at.published(cellOf(figure))));
  return {
    release: { release: draft.release ?? '', title: { en: draft.titleEn ?? '', zh: draft.titleZh ?? '' }, note: { en: draft.noteEn ?? '', zh: draft.noteZh ?? '' }, cells },
    sources: [...at.addedSources.values()].filter(({ id }) => cells.some(({ sources }) => sources.includes(id))),
    places: at.addedPlaces().filter(({ code }) => cells.some(({ place }) => place === code)),
  };
}
