import { today } from '../../src/records/today.ts';
import { channels, consentShape } from '../../src/stories/consent-shape.ts';
import { Unfit } from '../ask/ask.ts';
import { byPlainShape, oneOf, readDate, readPastDate, someOf } from '../ask/read-answer.ts';
import type { Step } from '../ask/step.ts';
import { step, type Draft } from './step.ts';

const needed = ({ basis }: Draft): boolean => basis === 'consent';

/** What was agreed, where a story rests on consent. */
export const consentSteps = (): readonly Step<Draft>[] => [
  step('scope', { zh: '同意出现在', en: 'Allowed beside its page' }, () => ({ ask: { zh: '除本站页面外，她还同意出现在哪里？可以留空', en: 'Where else than on its page did she allow it? May be left empty' }, choices: channels.map((channel, at) => `${at + 1}  ${channel}`), read: someOf(channels, 0, channels.length, { en: 'channels of the list', zh: '列表中的去处' }) }), { needed, shown: (scope) => ['site', ...scope].join(' ') }),
  step('given', { zh: '同意的日期', en: 'Agreed on' }, () => ({ ask: { zh: '同意的日期', en: 'The day she agreed' }, read: readPastDate }), { needed, stands: (given) => given <= today() }),
  step('expires', { zh: '同意到', en: 'Until' }, ({ given = '' }) => ({ ask: { zh: '同意到哪一天为止', en: 'The last day on which it may be shown' }, read: (answer) => after(given, readDate(answer)) }), { needed, stands: (expires, { given = '' }) => given < expires }),
  step('age', { zh: '同意时', en: 'When she agreed' }, () => ({ ask: { zh: '同意时是否成年？', en: 'Was she of age when she agreed?' }, choices: ['1  adult  成年', '2  minor  未成年'], otherwise: '1', read: oneOf(['adult', 'minor']) }), { needed }),
  step('guardianAgreed', { zh: '监护人同意的日期', en: 'Her guardian agreed on' }, () => ({ ask: { zh: '监护人同意的日期', en: 'The day her guardian agreed' }, read: readPastDate }), { needed: (draft) => needed(draft) && draft.age === 'minor' }),
  step('reference', { zh: '登记册编号', en: 'Number in the register' }, () => ({ ask: { zh: '你们自己保管的登记册里的编号（如 C-2026-014），不要写姓名或文件名', en: 'Its number in your own private register (such as C-2026-014), never a name or a file' }, read: byPlainShape(consentShape.shape.reference) }), { needed }),
];

function after(given: string, expires: string): string {
  if (given < expires) return expires;
  throw new Unfit({ en: `a day after ${given}, on which consent was given`, zh: `晚于同意之日（${given}）的日期` });
}
