import { openBook } from '../../src/figures/figure-book.ts';
import { expected } from '../../src/records/expected.ts';
import { today } from '../../src/records/today.ts';
import { knownNames } from '../../src/stories/check-telling.ts';
import { headFields, roles } from '../../src/stories/story-schema.ts';
import { readStories } from '../../src/stories/story-shelf.ts';
import { readThemes } from '../../src/stories/themes.ts';
import { z } from 'zod';
import { Unfit } from '../ask/ask.ts';
import { byNumber, byShape, harmless, oneOf, readPastDate, someOf } from '../ask/read-answer.ts';
import type { Step } from '../ask/step.ts';
import { consentSteps } from './consent-steps.ts';
import { placeAmong, readSlug } from './read-answer.ts';
import { step, type Draft } from './step.ts';

const name = byShape(z.string().trim().min(1, expected('a name', '姓名')));

/** Every question of a new story, in the order in which they are put. */
export const stepsOf = (): readonly Step<Draft>[] => [
  step('slug', { zh: '文件夹名', en: 'Folder' }, () => ({ ask: { zh: '文件夹名，也就是网址（小写字母、数字、连字符；志愿者不愿留名的，不要用姓名）', en: 'Folder name, which becomes the address (small letters, digits, hyphens; not her name if she may want to withdraw)' }, read: readSlug })),
  step('kind', { zh: '写谁', en: 'Kind' }, () => ({ ask: { zh: '写谁？1 志愿者 2 解读', en: 'What is it? 1 volunteer  2 explainer' }, choices: ['1  volunteer  志愿者的故事', '2  explainer  解读'], otherwise: '1', read: oneOf(['volunteer', 'explainer']) })),
  ...wordSteps(),
  ...groundSteps(),
  ...placeSteps(),
  ...shelfSteps(),
];

const ofVolunteer = ({ kind }: Draft): boolean => kind === 'volunteer';

function wordSteps(): readonly Step<Draft>[] {
  const places = knownNames(openBook());
  const known = ({ volunteerZh, volunteerEn }: Draft) => [...places, volunteerZh ?? [], volunteerEn ?? []].flat();
  const title = byShape(headFields.title);
  const dek = byShape(headFields.dek);
  return [
    step('volunteerZh', { zh: '姓名（中文）', en: 'Name, in Chinese' }, () => ({ ask: { zh: '志愿者姓名（中文）', en: 'The volunteer’s name, in Chinese' }, read: harmless(name, places) }), { needed: ofVolunteer }),
    step('volunteerEn', { zh: '姓名（英文）', en: 'Name, in English' }, () => ({ ask: { zh: '志愿者姓名（英文）', en: 'The volunteer’s name, in English' }, read: harmless(name, places) }), { needed: ofVolunteer }),
    step('titleZh', { zh: '标题（中文）', en: 'Headline, in Chinese' }, (draft) => ({ ask: { zh: '标题（中文）', en: 'Headline, in Chinese' }, read: harmless(title, known(draft)) })),
    step('titleEn', { zh: '标题（英文）', en: 'Headline, in English' }, (draft) => ({ ask: { zh: '标题（英文）', en: 'Headline, in English' }, read: harmless(title, known(draft)) })),
    step('dekZh', { zh: '提要（中文）', en: 'Sentence, in Chinese' }, (draft) => ({ ask: { zh: '一句话提要（中文，20 至 200 个字符）', en: 'One sentence for the index, in Chinese (20 to 200 characters)' }, read: harmless(dek, known(draft)) })),
    step('dekEn', { zh: '提要（英文）', en: 'Sentence, in English' }, (draft) => ({ ask: { zh: '一句话提要（英文，20 至 200 个字符）', en: 'One sentence for the index, in English (20 to 200 characters)' }, read: harmless(dek, known(draft)) })),
  ];
}

function groundSteps(): readonly Step<Draft>[] {
  const sources = [...openBook().code.sources.values()];
  const ids = sources.map(({ id }) => id);
  const choices = sources.map(({ id, title, described_as }, at) => `${at + 1}  ${id}  ${title ?? described_as?.zh ?? ''}`);
  const least = ({ basis }: Draft) => (basis === 'consent' ? 0 : 1);
  return [
    step('basis', { zh: '依据', en: 'Grounds' }, () => ({ ask: { zh: '凭什么可以讲这个故事？', en: 'On what grounds may it be told?' }, choices: ['1  published-report  公开的报道已经写过', '2  consent  志愿者本人同意'], otherwise: '1', read: oneOf(['published-report', 'consent']) }), { needed: ofVolunteer }),
    step(
      'sources',
      { zh: '来源', en: 'Sources' },
      (draft) => ({ ask: { zh: `来源（data/sources.json），写上面的序号或编号，用空格隔开${least(draft) ? '' : '；可以留空'}`, en: `Its sources (data/sources.json), by number or id of the list above, parted by spaces${least(draft) ? '' : '; may be left empty'}` }, choices, read: someOf(ids, least(draft), ids.length, { en: 'sources of the list, by number or id', zh: '列表中的来源，写序号或编号' }) }),
      { stands: (value, draft) => value.length >= least(draft), shown: (value) => value.join(' ') },
    ),
    ...consentSteps(),
  ];
}

function placeSteps(): readonly Step<Draft>[] {
  const read = placeAmong([...openBook().code.places.values()].filter(({ level }) => level === 'prefecture' || level === 'county'));
  const mayHaveNone = ({ kind }: Draft) => kind === 'explainer';
  return [
    step(
      'place',
      { zh: '地区', en: 'Place' },
      (draft) => ({
        ask: { zh: `地区（市州；来源已经公布的，可以写到县）${mayHaveNone(draft) ? '；可以留空' : ''}`, en: `Its place (prefecture; county only where a source has published it)${mayHaveNone(draft) ? '; may be left empty' : ''}` },
        read: (answer) => {
          if (answer === '' && mayHaveNone(draft)) return 'none';
          const place = read(answer);
          if (place.level === 'prefecture' || draft.sources?.length) return place;
          throw new Unfit({ en: 'a prefecture: the story has no source that could have published the county', zh: '写市州：本文没有来源，不能说已经公布到县' });
        },
      }),
      { stands: (place, draft) => (place === 'none' ? mayHaveNone(draft) : place.level === 'prefecture' || Boolean(draft.sources?.length)), shown: (place) => (place === 'none' ? '—' : `${place.code}  ${place.name.zh}  ${place.name.en}`) },
    ),
    step(
      'publishedBy',
      { zh: '公布到县的来源', en: 'Source of the county' },
      ({ sources = [] }) => ({ ask: { zh: '哪个来源已经写到这个县？', en: 'Which of its sources has published the county?' }, choices: sources.map((id, at) => `${at + 1}  ${id}`), read: oneOf(sources) }),
      { needed: ({ place }) => place !== undefined && place !== 'none' && place.level === 'county', stands: (id, { sources }) => sources?.includes(id) ?? false },
    ),
  ];
}

function shelfSteps(): readonly Step<Draft>[] {
  const themes = [...readThemes().values()];
  const last = Math.max(0, ...readStories().map(({ head }) => head.order));
  const listed = (value: readonly string[]) => value.join(' ');
  return [
    step('themes', { zh: '主题', en: 'Themes' }, () => ({ ask: { zh: '主题，一至三个，用空格隔开', en: 'Themes, one to three, parted by spaces' }, choices: themes.map(({ id, label }, at) => `${at + 1}  ${id}  ${label.zh}  ${label.en}`), read: someOf(themes.map(({ id }) => id), 1, 3, { en: 'one to three themes of the list', zh: '列表中的一至三个主题' }) }), { shown: listed }),
    step('order', { zh: '目录中的位置', en: 'Place in the index' }, () => ({ ask: { zh: '在目录中的位置，数字小的在前', en: 'Place in the index, small numbers first' }, otherwise: String(last + 1), read: byNumber(headFields.order) })),
    step('written', { zh: '写成的日期', en: 'Written on' }, () => ({ ask: { zh: '写成的日期', en: 'The day it was written' }, otherwise: today(), read: readPastDate })),
    step('reviewedBy', { zh: '审读', en: 'Read by' }, () => ({ ask: { zh: '谁审读过（只写职责，不写姓名）', en: 'Who read it before publication, by role and never by name' }, choices: roles.map((role, at) => `${at + 1}  ${role}`), otherwise: 'editor', read: someOf(roles, 1, roles.length, { en: 'roles of the list', zh: '列表中的职责' }) }), { shown: listed }),
  ];
}
