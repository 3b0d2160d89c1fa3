import { nearestName } from '../../src/stories/nearest-name.ts';
import { ask, Unfit } from '../ask/ask.ts';
import { plainly } from '../ask/read-answer.ts';
import type { ReleaseDesk } from './desk-of-release.ts';
import { describeSource } from './ask-source.ts';

/** Asks for sources by number or id; + describes one that is not in the list yet. Gives ids. */
export async function chooseSources(at: ReleaseDesk, otherwise?: readonly string[]): Promise<readonly string[]> {
  const sources = at.sources();
  const chosen = await ask(at.desk, {
    ask: { zh: '来源，写上面的序号或编号，用空格隔开；还没有列出的，写 + 来描述', en: 'Sources, by number or id of the list above, parted by spaces; + describes one that is not in it' },
    choices: sources.map(({ id, title, described_as, publisher }, index) => `${index + 1}  ${id}  ${title ?? described_as?.zh ?? ''}  ${publisher.zh}`),
    ...(otherwise?.length && { otherwise: otherwise.join(' ') }),
    read: (answer) => readChoices(answer, sources.map(({ id }) => id)),
  });
  const ids: string[] = [];
  for (const id of chosen) ids.push(id === '+' ? await describeSource(at) : id);
  return [...new Set(ids)];
}

function readChoices(answer: string, ids: readonly string[]): string[] {
  const parts = plainly(answer).toLowerCase().split(/[\s,;、]+/).filter(Boolean);
  const found = parts.map((part) => (part === '+' ? '+' : (/^\d+$/.test(part) ? ids[Number(part) - 1] : undefined) ?? ids.find((id) => id === part)));
  const strange = parts.find((_, at) => found[at] === undefined);
  if (parts.length > 0 && strange === undefined) return found as string[];
  const near = strange && nearestName(strange, ids);
  throw new Unfit({
    en: `sources of the list, by number or id, or +${strange ? `; ${strange} is unknown${near ? `, did you mean ${near}?` : ''}` : ''}`,
    zh: `列表中的来源，写序号或编号，或写 +${strange ? `；没有 ${strange}${near ? `，是否想写 ${near}？` : ''}` : ''}`,
  });
}
