import { formatNumber } from '../../src/locale/format.ts';
import { cellStatuses, type Cell } from '../../src/records/release-schema.ts';
import { ask, Unfit } from '../ask/ask.ts';
import { oneOf, plainly, someOf } from '../ask/read-answer.ts';
import { fill, stepsOver, type Step } from '../ask/step.ts';
import { emergency } from '../ask-figure/emergency.ts';
import { readCount, type Count, type CountOf } from '../ask-figure/read-count.ts';
import { listMeasures, readMeasure } from '../ask-figure/read-measure.ts';
import { readPeriod } from '../ask-figure/read-period.ts';
import { readWords } from '../ask-figure/read-words.ts';
import { askPlace, readYesOrNo } from './ask-place.ts';
import type { ReleaseDesk } from './desk-of-release.ts';
import { hasNumber, isWithheld, type FigureAnswers, type FigureDraft } from './figure.ts';

const step = stepsOver<FigureAnswers>();
const statuses = cellStatuses.filter((status) => status !== 'revised');
const qualifiers = ['exact', 'at-least', 'rounded', 'sum-of-parts', 'derived'] as const;

/** What the figures of one release have in common: its day, its sources, the others among them, and the figure before. */
export type AroundFigure = { release: string; sources: readonly string[]; others: readonly FigureDraft[]; before: FigureDraft | undefined };

/** Every question about one figure, in the order in which they are put. */
export function figureSteps(at: ReleaseDesk, around: AroundFigure): readonly Step<FigureDraft>[] {
  const measures = [...at.code.measures.values()];
  const valued = (draft: FigureDraft) => hasNumber(draft) && draft.count !== 'withheld';
  const rules = { most: 600, known: at.known() };
  const asked = step('status', { zh: '状态', en: 'Status' }, () => ({ ask: { zh: '这个数字在来源里是什么情况？', en: 'How does it stand in the source?' }, choices: statuses.map((status, at) => `${at + 1}  ${status}  ${meaning[status]}`), otherwise: '1', read: oneOf(statuses) }), { stands: (status, draft) => status === 'reported' || !revises(draft) });
  const statusStep: Step<FigureDraft> = {
    ...asked,
    // What was published before stands as revised, whatever the source calls it.
    ask: async (desk, draft) => (revises(draft) ? void (draft.status = 'reported') : asked.ask(desk, draft)),
    shown: (draft) => (revises(draft) ? 'revised' : asked.shown(draft)),
  };
  const zeroStep: Step<FigureDraft> = {
    ...step('trueZero', { zh: '确为零', en: 'Truly none' }, () => ({ ask: { zh: '', en: '' }, read: () => true }), { needed: ({ status, count }) => hasNumber({ ...(status && { status }) }) && typeof count === 'object' && count.value === 0, shown: () => '是 yes' }),
    ask: async (desk, draft) => {
      const sure = await ask(desk, { ask: { zh: '确实一个也没有吗？没有数字和零不是一回事。写“是”或“否”', en: 'Was there truly none? A missing number is not zero. yes or no' }, read: readYesOrNo });
      if (sure) return void (draft.trueZero = true);
      delete draft.count;
      if (!revises(draft)) draft.status = 'not-published';
      else await fill(desk, [countStep], draft);
    },
  };
  const countStep = step(
    'count',
    { zh: '数字', en: 'Number' },
    (draft) => {
      const { place, measure } = draft;
      return {
        ask: { zh: `${place?.name.zh ?? ''}：${measure?.label.zh ?? ''}是多少？有数字但不能公开，写“不公开”；0 只在确实一个也没有时写`, en: `${place?.name.en ?? ''}: ${measure?.label.en ?? ''}? Write withheld where there is a number that may not be shown; 0 only where there truly was none` },
        read: (answer) => readOrWithhold(answer, draft),
      };
    },
    { needed: hasNumber, stands: (count, draft) => (count === 'withheld' ? !revises(draft) : stillReads(count, draft)), shown: (count) => (count === 'withheld' ? 'withheld 不公开' : formatNumber(count.value, 'en')) },
  );
  return [
    { ...step('place', { zh: '地区', en: 'Place' }, () => ({ ask: { zh: '', en: '' }, read: () => undefined as never }), { shown: ({ code, name }) => `${code} ${name.zh} ${name.en}` }), ask: async (_, draft) => void (draft.place = await askPlace(at)) },
    step('measure', { zh: '指标', en: 'Measure' }, () => ({ ask: { zh: '指标，写序号或名称', en: 'Measure, by number or name' }, choices: listMeasures(measures), ...(around.before?.measure && { otherwise: around.before.measure.id }), read: readMeasure(measures) }), { shown: ({ id, label }) => `${id} ${label.zh}` }),
    step(
      'period',
      { zh: '时间', en: 'Time' },
      (draft) => ({ ask: { zh: '这个数字是哪一天、哪个月或哪一年的？', en: 'The day, month or year it speaks of' }, otherwise: around.before?.period ?? around.release, read: (answer) => refuseTaken(readPeriod(around.release)(answer), draft) }),
      { stands: (period, draft) => period <= around.release && !isTaken(period, draft) },
    ),
    statusStep,
    countStep,
    zeroStep,
    step('qualifier', { zh: '限定', en: 'Qualifier' }, ({ count }) => ({ ask: { zh: '来源里写的是确切数字，还是“逾”“多”一类的约数？', en: 'What qualifies it?' }, choices: qualifiers.map((each, at) => `${at + 1}  ${each}  ${limits[each]}`), otherwise: (typeof count === 'object' && count.said) || 'exact', read: oneOf(qualifiers) }), { needed: valued }),
    step(
      'sources',
      { zh: '来源', en: 'Sources' },
      () => ({ ask: { zh: '这个数字出自哪个来源？', en: 'Which of the sources has it?' }, choices: around.sources.map((id, at) => `${at + 1}  ${id}`), otherwise: around.before?.sources?.every((id) => around.sources.includes(id)) ? around.before.sources.join(' ') : (around.sources[0] ?? ''), read: someOf(around.sources, 1, around.sources.length, { en: 'sources of the list, by number or id', zh: '列表中的来源，写序号或编号' }) }),
      { stands: (ids) => ids.every((id) => around.sources.includes(id)), shown: (ids) => ids.join(' ') },
    ),
    step('noteZh', { zh: '备注（中文）', en: 'Note, in Chinese' }, () => ({ ask: { zh: '细心的读者还该知道什么？中文，不写数字；没有就按回车', en: 'What else should a careful reader know? In Chinese, without numbers; Enter for nothing' }, read: readWords({ ...rules, language: 'zh', optional: true }) }), { needed: (draft) => !isWithheld(draft), shown: dash }),
    step('noteEn', { zh: '备注（英文）', en: 'Note, in English' }, () => ({ ask: { zh: '同样的备注，用英文写', en: 'The same note in English' }, read: readWords({ ...rules, language: 'en' }) }), { needed: (draft) => !isWithheld(draft) && Boolean(draft.noteZh), shown: dash }),
  ];

  function revises({ place, measure, period }: FigureDraft): boolean {
    return Boolean(place && measure && period && at.published({ place: place.code, measure: measure.id, period }));
  }

  function isTaken(period: string, { place, measure }: FigureDraft): boolean {
    return around.others.some((other) => other.place?.code === place?.code && other.measure?.id === measure?.id && other.period === period);
  }

  function refuseTaken(period: string, draft: FigureDraft): string {
    const { place, measure } = draft;
    if (isTaken(period, draft)) throw new Unfit({ en: 'another time: this figure is in the list already', zh: '另一个时间：这个数字已经在列表里' });
    const again: Cell | undefined = place && measure && at.published({ place: place.code, measure: measure.id, period });
    if (again?.status === 'withheld') throw new Unfit({ en: 'another time: for this one the figure is withheld, and stays so', zh: '另一个时间：这个时间的数字不公开，以后也不公开' });
    if (again) at.desk.say('  ！这个数字早先发布过，这次会写作 revised。如果是改正错误，请按 Ctrl+C，改用 npm run correct。\n  ! This figure was published before and will stand as revised. To put a mistake right, press Ctrl+C and use npm run correct.');
    return period;
  }

  function readOrWithhold(answer: string, draft: FigureDraft): Count | 'withheld' {
    if (!['withheld', '不公开', '隐去'].includes(plainly(answer).toLowerCase())) return readCount(ofFigure(draft))(answer);
    if (revises(draft)) throw new Unfit(emergency);
    return 'withheld';
  }

  function ofFigure({ place, measure }: FigureDraft): CountOf {
    if (!place || !measure) throw new Error('A number was asked for before its place and measure.');
    return { place: place.code, measure, book: bookWith(at) };
  }

  function stillReads({ value }: Count, draft: FigureDraft): boolean {
    try {
      return readCount(ofFigure(draft))(String(value)).value === value;
    } catch {
      return false;
    }
  }
}

/** The code book with the places added meanwhile: what counts people depends on the level of the place. */
export const bookWith = ({ code, places }: ReleaseDesk) => ({ ...code, places: new Map(places().map((place) => [place.code, place])) });

const dash = (words: string): string => words || '—';
const meaning: Record<(typeof statuses)[number], string> = {
  reported: '来源里有这个数字 it stands in the source',
  provisional: '来源说是初步数字 the source calls it provisional',
  withheld: '有数字，不公开 there is a number and it is not shown',
  'not-published': '没有查到公布的数字，不是零 none was found; this is not zero',
  'not-applicable': '该地区没有这一项 the question does not arise there',
};
const limits: Record<(typeof qualifiers)[number], string> = {
  exact: '确切数字 nothing does',
  'at-least': '来源写“逾”“余”“多”“超过” the source says “more than”',
  rounded: '来源已取整 rounded in the source',
  'sum-of-parts': '由我们相加 added up by us',
  derived: '由我们从公布的数字算出 worked out by us from published figures',
};
