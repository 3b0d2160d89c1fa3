import { openBook } from '../../src/figures/figure-book.ts';
import type { InBoth, Locale } from '../../src/locale/locales.ts';
import { expected } from '../../src/records/expected.ts';
import { date as dateShape } from '../../src/records/shapes.ts';
import { today } from '../../src/records/today.ts';
import { channels, consentShape } from '../../src/stories/consent-shape.ts';
import { headFields, roles } from '../../src/stories/story-schema.ts';
import { readStories } from '../../src/stories/story-shelf.ts';
import { readThemes } from '../../src/stories/themes.ts';
import { z } from 'zod';
import { ask, type Desk } from './ask.ts';
import { byShape, oneOf, placeAmong, readSlug, someOf } from './read-answer.ts';

/** What a new story begins with: its folder and the front matter of each language. */
export type NewStory = { slug: string; heads: Record<Locale, Record<string, unknown>> };

const date = byShape(dateShape);
const name = byShape(z.string().trim().min(1, expected('a name', '姓名')));

/** Asks for everything a story’s front matter needs, in the order of the fields; each answer is checked as it is given. */
export async function askStory(desk: Desk): Promise<NewStory> {
  const both = async (words: (language: InBoth) => InBoth, read: (answer: string) => string): Promise<InBoth> => ({
    zh: await ask(desk, { ask: words({ zh: '中文', en: 'in Chinese' }), read }),
    en: await ask(desk, { ask: words({ zh: '英文', en: 'in English' }), read }),
  });
  const slug = await ask(desk, { ask: { zh: '文件夹名，也就是网址（小写字母、数字、连字符；志愿者不愿留名的，不要用姓名）', en: 'Folder name, which becomes the address (small letters, digits, hyphens; not her name if she may want to withdraw)' }, read: readSlug });
  const kind = await ask(desk, { ask: { zh: '写谁？1 志愿者 2 解读', en: 'What is it? 1 volunteer  2 explainer' }, choices: ['1  volunteer  志愿者的故事', '2  explainer  解读'], otherwise: '1', read: oneOf<Kind>(['volunteer', 'explainer']) });
  const volunteer = kind === 'volunteer' ? await both((language) => ({ zh: `志愿者姓名（${language.zh}）`, en: `The volunteer’s name, ${language.en}` }), name) : undefined;
  const title = await both((language) => ({ zh: `标题（${language.zh}）`, en: `Headline, ${language.en}` }), byShape(headFields.title));
  const dek = await both((language) => ({ zh: `一句话提要（${language.zh}，20 至 200 个字符）`, en: `One sentence for the index, ${language.en} (20 to 200 characters)` }), byShape(headFields.dek));
  const grounds = await askBasis(desk, kind);
  const place = await askPlace(desk, kind, grounds.sources);
  const themes = [...readThemes().values()];
  const last = Math.max(0, ...readStories().map(({ head }) => head.order));
  const shared = {
    ...place,
    themes: await ask(desk, { ask: { zh: '主题，一至三个，用空格隔开', en: 'Themes, one to three, parted by spaces' }, choices: themes.map(({ label }, at) => `${at + 1}  ${label.zh}  ${label.en}`), read: someOf(themes.map(({ id }) => id), 1, 3, { en: 'one to three themes of the list', zh: '列表中的一至三个主题' }) }),
    order: await ask(desk, { ask: { zh: '在目录中的位置，数字小的在前', en: 'Place in the index, small numbers first' }, otherwise: String(last + 1), read: (answer) => byShape(headFields.order)((/^\d+$/.test(answer) ? Number(answer) : answer) as never) }),
    ...grounds,
    written: await ask(desk, { ask: { zh: '写成的日期', en: 'The day it was written' }, otherwise: today(), read: date }),
    reviewed_by: await ask(desk, { ask: { zh: '谁审读过（只写职责，不写姓名）', en: 'Who read it before publication, by role and never by name' }, choices: roles.map((role, at) => `${at + 1}  ${role}`), otherwise: 'editor', read: someOf(roles, 1, roles.length, { en: 'roles of the list', zh: '列表中的职责' }) }),
  };
  const headIn = (locale: Locale) => ({ title: title[locale], dek: dek[locale], kind, ...(volunteer && { volunteer: volunteer[locale] }), ...shared });
  return { slug, heads: { en: headIn('en'), zh: headIn('zh') } };
}

type Kind = 'volunteer' | 'explainer';

async function askBasis(desk: Desk, kind: Kind) {
  const known = [...openBook().code.sources.keys()];
  const basis =
    kind === 'explainer'
      ? 'published-report'
      : await ask(desk, { ask: { zh: '凭什么可以讲这个故事？', en: 'On what grounds may it be told?' }, choices: ['1  published-report  公开的报道已经写过', '2  consent  志愿者本人同意'], otherwise: '1', read: oneOf(['published-report', 'consent']) });
  const least = basis === 'consent' ? 0 : 1;
  const sources = await ask(desk, { ask: { zh: `来源编号（data/sources.json），用空格隔开${least ? '' : '；可以留空'}`, en: `Ids of its sources (data/sources.json), parted by spaces${least ? '' : '; may be left empty'}` }, ...(least ? {} : { otherwise: '' }), read: someOf(known, least, known.length, { en: 'ids of sources in data/sources.json', zh: 'data/sources.json 中的来源编号' }) });
  if (basis !== 'consent') return { basis, sources };
  const scope = await ask(desk, { ask: { zh: '除本站页面外，她还同意出现在哪里？可以留空', en: 'Where else than on its page did she allow it? May be left empty' }, choices: channels.map((channel, at) => `${at + 1}  ${channel}`), read: someOf(channels, 0, channels.length, { en: 'channels of the list', zh: '列表中的去处' }) });
  const given = await ask(desk, { ask: { zh: '同意的日期', en: 'The day she agreed' }, read: date });
  const expires = await ask(desk, { ask: { zh: '同意到哪一天为止', en: 'The last day on which it may be shown' }, read: date });
  const age = await ask(desk, { ask: { zh: '同意时是否成年？', en: 'Was she of age when she agreed?' }, choices: ['1  adult  成年', '2  minor  未成年'], otherwise: '1', read: oneOf(['adult', 'minor']) });
  const guardian = age === 'minor' ? { guardian_agreed: await ask(desk, { ask: { zh: '监护人同意的日期', en: 'The day her guardian agreed' }, read: date }) } : {};
  const reference = await ask(desk, { ask: { zh: '你们自己保管的登记册里的编号（如 C-2026-014），不要写姓名或文件名', en: 'Its number in your own private register (such as C-2026-014), never a name or a file' }, read: byShape(consentShape.shape.reference) });
  return { basis, consent: { scope: ['site', ...scope], given, expires, age, ...guardian, reference }, sources };
}

async function askPlace(desk: Desk, kind: Kind, sources: readonly string[]): Promise<{ place?: string; place_published_by?: string }> {
  const book = openBook();
  const places = [...book.code.places.values()].filter(({ level }) => level === 'prefecture' || level === 'county');
  const read = placeAmong(places);
  const question = { zh: `地区（市州；来源已经公布的，可以写到县）${kind === 'explainer' ? '；可以留空' : ''}`, en: `Its place (prefecture; county only where a source has published it)${kind === 'explainer' ? '; may be left empty' : ''}` };
  const place = await ask(desk, { ask: question, read: (answer) => (answer === '' && kind === 'explainer' ? undefined : read(answer)) });
  if (!place) return {};
  if (place.level === 'prefecture') return { place: place.code };
  const by = await ask(desk, { ask: { zh: '哪个来源已经写到这个县？', en: 'Which of its sources has published the county?' }, choices: sources.map((id, at) => `${at + 1}  ${id}`), read: oneOf(sources) });
  return { place: place.code, place_published_by: by };
}
