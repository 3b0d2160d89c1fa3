import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { formatNumber } from '../../src/locale/format.ts';
import { Unfit } from '../ask/ask.ts';
import { oneOf } from '../ask/read-answer.ts';
import { stepsOver, type Step } from '../ask/step.ts';
import { emergency } from '../ask-figure/emergency.ts';
import { readCount, type Count } from '../ask-figure/read-count.ts';
import { readWords } from '../ask-figure/read-words.ts';
import { chooseSources } from '../new-release/choose-sources.ts';
import type { ReleaseDesk } from '../new-release/desk-of-release.ts';
import { chooseFigure } from './choose-figure.ts';
import type { CorrectionAnswers, CorrectionDraft } from './correction.ts';
import { refuseWithholding } from './find-figure.ts';

const step = stepsOver<CorrectionAnswers>();
const qualifiers = ['exact', 'at-least', 'rounded', 'sum-of-parts', 'derived'] as const;

/** Every question about one wrong figure. `others` are the figures being corrected beside it. */
export function correctionSteps(at: ReleaseDesk, book: FigureBook, others: readonly Figure[]): readonly Step<CorrectionDraft>[] {
  const rules = { most: 600, known: at.known() };
  const unasked = { ask: { zh: '', en: '' }, read: (): never => { throw new Error('This step asks by itself.'); } };
  return [
    {
      ...step('figure', { zh: '数字', en: 'Figure' }, () => unasked, { shown: ({ id, value }) => `${id}: ${formatNumber(value ?? 0, 'en')}` }),
      // Another figure has another number, source and story.
      ask: async (desk, draft) => {
        const figure = await chooseFigure(desk, book, others);
        if (figure !== draft.figure) for (const name of ['count', 'qualifier', 'sources', 'whyZh', 'whyEn', 'noteZh', 'noteEn'] as const) delete draft[name];
        draft.figure = figure;
      },
    },
    step('count', { zh: '改为', en: 'Now' }, ({ figure }) => ({ ask: { zh: '正确的数字是多少？', en: 'What is the right number?' }, read: (answer) => readNew(answer, figure, at) }), { shown: ({ value }) => formatNumber(value, 'en') }),
    step('qualifier', { zh: '限定', en: 'Qualifier' }, ({ count, figure }) => ({ ask: { zh: '来源里写的是确切数字，还是“逾”“多”一类的约数？（exact 确切，at-least 逾、余、多，rounded 已取整，sum-of-parts 由我们相加，derived 由我们算出）', en: 'What qualifies it?' }, choices: qualifiers.map((each, index) => `${index + 1}  ${each}`), otherwise: count?.said ?? figure?.qualifier ?? 'exact', read: oneOf(qualifiers) })),
    step('whyZh', { zh: '错在哪里（中文）', en: 'What was wrong, in Chinese' }, () => ({ ask: { zh: '错在哪里？一句话，中文，不写数字；会公开在更正页', en: 'What was wrong? A sentence in Chinese, without numbers; it is shown on the page of corrections' }, read: readWords({ ...rules, language: 'zh' }) })),
    step('whyEn', { zh: '错在哪里（英文）', en: 'What was wrong, in English' }, () => ({ ask: { zh: '同样的话，用英文写', en: 'The same in English' }, read: readWords({ ...rules, language: 'en' }) })),
    { ...step('sources', { zh: '来源', en: 'Sources' }, () => unasked, { shown: (ids) => ids.join(' '), stands: (ids) => ids.every((id) => at.sources().some((source) => source.id === id)) }), ask: async (_, draft) => void (draft.sources = await chooseSources(at, draft.sources ?? draft.figure?.sources.map(({ id }) => id))) },
    step('noteZh', { zh: '备注（中文）', en: 'Note, in Chinese' }, ({ figure }) => ({ ask: { zh: '数字旁的备注，中文，不写数字；不要备注就写 -', en: 'The note beside the figure, in Chinese, without numbers; - for none' }, otherwise: figure?.note?.zh ?? '-', read: (answer) => (answer === '-' ? '' : readWords({ ...rules, language: 'zh' })(answer)) }), { shown: (words) => words || '—' }),
    step('noteEn', { zh: '备注（英文）', en: 'Note, in English' }, ({ figure }) => ({ ask: { zh: '同样的备注，用英文写', en: 'The same note in English' }, ...(figure?.note && { otherwise: figure.note.en }), read: readWords({ ...rules, language: 'en' }) }), { needed: ({ noteZh }) => Boolean(noteZh) }),
  ];
}

function readNew(answer: string, figure: Figure | undefined, at: ReleaseDesk): Count {
  if (!figure) throw new Error('A number was asked for before its figure.');
  refuseWithholding(answer);
  const instead = { en: `another number: one so small is not published in a correction either. And ${emergency.en}`, zh: `另一个数字：这样小的数字，更正时也不公布。另外，${emergency.zh}` };
  const count = readCount({ place: figure.place.code, measure: figure.measure, book: at.code, instead })(answer);
  if (count.value === figure.value) throw new Unfit({ en: 'another number than the published one', zh: '与公布的不同的数字' });
  return count;
}
