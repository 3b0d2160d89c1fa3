import { locales } from '../../src/locale/locales.ts';
import { expected } from '../../src/records/expected.ts';
import { slug, words } from '../../src/records/shapes.ts';
import { sourceSchema, type Source } from '../../src/records/source-schema.ts';
import { today } from '../../src/records/today.ts';
import { byPlainShape, byShape, oneOf, readDate, readPastDate } from '../ask/read-answer.ts';
import { Unfit } from '../ask/ask.ts';
import { fill, stepsOver, type Step } from '../ask/step.ts';
import { readPeriod } from '../ask-figure/read-period.ts';
import { readWords, type WordRules } from '../ask-figure/read-words.ts';
import type { ReleaseDesk } from './desk-of-release.ts';

/** The fields of a source, in the words of whoever describes it; an empty title or day means that the page has none. */
type SourceAnswers = { id: string; url: string; language: Source['title_language']; title: string; describedZh: string; describedEn: string; publisherZh: string; publisherEn: string; published: string; accessed: string; kind: Source['kind']; confidence: Source['confidence']; noteZh: string; noteEn: string };
export type SourceDraft = Partial<SourceAnswers>;

const step = stepsOver<SourceAnswers>();
const { url, kind, confidence } = sourceSchema.shape;
const kinds = kind.options;
const sures = confidence.options;

/** Every question about a source that the list does not have yet. `own` is the id it has been given, when it is corrected. */
export function sourceSteps(at: ReleaseDesk, own?: string): readonly Step<SourceDraft>[] {
  const known = at.known();
  const taken = () => at.sources().map(({ id }) => id).filter((id) => id !== own);
  const inWords = (language: 'en' | 'zh', more: Partial<WordRules> = {}) => readWords({ language, known, most: 400, ...more });
  const untitled = ({ title }: SourceDraft) => title === '';
  const dash = (text: string) => text || '—';
  return [
    step('url', { zh: '网址', en: 'Address' }, () => ({ ask: { zh: '网址，以 https:// 或 http:// 开头', en: 'Its address, with https:// or http://' }, read: byPlainShape(url) })),
    step('id', { zh: '编号', en: 'Id' }, () => ({ ask: { zh: '给它一个编号（小写字母、数字、连字符，如 daily-2024-05-12；以后不能再改）', en: 'An id for it (small letters, digits, hyphens, such as daily-2024-05-12; it can never change)' }, read: (answer) => refuseTwin(byPlainShape(slug)(answer), taken()) })),
    step('language', { zh: '语言', en: 'Language' }, () => ({ ask: { zh: '页面是什么语言？', en: 'The language of the page' }, choices: ['1  zh  中文', '2  en  English'], otherwise: '1', read: oneOf(['zh', 'en']) })),
    step('title', { zh: '题名', en: 'Title' }, () => ({ ask: { zh: '题名，照原文写；没有就按回车', en: 'Its title in its own language; Enter where it has none' }, read: (answer) => (answer === '' ? '' : byShape(words.max(300, expected('at most 300 characters', '不超过 300 个字符')))(answer)) }), { shown: dash }),
    step('describedZh', { zh: '我们的描述（中文）', en: 'Our description, in Chinese' }, () => ({ ask: { zh: '没有题名，就用中文描述一下这个页面', en: 'Without a title: describe the page, in Chinese' }, read: inWords('zh') }), { needed: untitled }),
    step('describedEn', { zh: '我们的描述（英文）', en: 'Our description, in English' }, () => ({ ask: { zh: '同样的描述，用英文写', en: 'The same in English' }, read: inWords('en') }), { needed: untitled }),
    // A publisher’s name may hold a number, as 163.com does.
    step('publisherZh', { zh: '发布者（中文）', en: 'Publisher, in Chinese' }, () => ({ ask: { zh: '谁发布的？用中文写', en: 'Who published it? In Chinese' }, read: inWords('zh', { numbers: true }) })),
    step('publisherEn', { zh: '发布者（英文）', en: 'Publisher, in English' }, () => ({ ask: { zh: '谁发布的？用英文写', en: 'Who published it? In English' }, read: inWords('en', { numbers: true }) })),
    step('published', { zh: '发布日期', en: 'Published on' }, () => ({ ask: { zh: '页面上的发布日期；没有就按回车', en: 'The date on the page; Enter where it shows none' }, read: (answer) => (answer === '' ? '' : readPeriod(today())(answer)) }), { shown: dash }),
    step('accessed', { zh: '查阅日期', en: 'Read on' }, () => ({ ask: { zh: '哪一天查阅的？', en: 'The day it was read for this site' }, otherwise: today(), read: (answer) => readPastDate(readDate(answer)) })),
    step('kind', { zh: '性质', en: 'Kind' }, () => ({ ask: { zh: '它是什么？', en: 'What is it?' }, choices: ['1  primary  第一手：报道或公告本身 the report itself', '2  secondary  转述别处的数字 repeats another’s figure', '3  standard  我们遵守的规则或法律 a rule or law we follow'], otherwise: '1', read: oneOf(kinds) })),
    step('confidence', { zh: '把握', en: 'Confidence' }, () => ({ ask: { zh: '对这个数字有多大把握？', en: 'How sure are we that the figure is right?' }, choices: ['1  high  很有把握', '2  medium  有些把握'], otherwise: '1', read: oneOf(sures) })),
    step('noteZh', { zh: '说明（中文）', en: 'Note, in Chinese' }, () => ({ ask: { zh: '读者还该知道什么？中文，不写数字；没有就按回车', en: 'What should a reader know about it? In Chinese, without numbers; Enter for nothing' }, read: inWords('zh', { optional: true }) }), { shown: dash }),
    step('noteEn', { zh: '说明（英文）', en: 'Note, in English' }, () => ({ ask: { zh: '同样的说明，用英文写', en: 'The same note in English' }, read: inWords('en') }), { needed: ({ noteZh }) => Boolean(noteZh) }),
  ];
}

function refuseTwin(id: string, taken: readonly string[]): string {
  if (!taken.includes(id)) return id;
  throw new Unfit({ en: `another id: ${id} is in data/sources.json already`, zh: `另取一个编号：data/sources.json 里已有 ${id}` });
}

/** Asks for every field of a new source; from then on it may be cited. */
export async function describeSource(at: ReleaseDesk): Promise<string> {
  const draft: SourceDraft = {};
  await fill(at.desk, sourceSteps(at), draft);
  return keepSource(at, draft);
}

/** Lets a source be cited as it has been described, in the place of what it was before. */
export function keepSource(at: ReleaseDesk, draft: SourceDraft): string {
  const source = sourceOf(draft);
  at.addedSources.set(source.id, source);
  at.sourceDrafts.set(source.id, draft);
  return source.id;
}

function sourceOf(draft: SourceDraft): Source {
  const { id = '', title, language = 'zh', published, accessed = '', kind: sort = 'primary', confidence: sure = 'high', url: address = '', noteZh, noteEn } = draft;
  const both = (zh: string | undefined, en: string | undefined) => Object.fromEntries(locales.map((locale) => [locale, (locale === 'zh' ? zh : en) ?? ''])) as { en: string; zh: string };
  return {
    id,
    title: title || null,
    title_language: language,
    ...(!title && { described_as: both(draft.describedZh, draft.describedEn) }),
    publisher: both(draft.publisherZh, draft.publisherEn),
    published: published || null,
    accessed,
    url: address,
    kind: sort,
    confidence: sure,
    ...(noteZh && { note: both(noteZh, noteEn) }),
  };
}
