import type { InBoth } from '../../src/locale/locales.ts';
import { Problem } from '../../src/records/problem.ts';

/** Words of a refusal; none of them may repeat a count, a name or a number of the file. */
export type Refusal = { readonly found: InBoth; readonly expected: InBoth; readonly todo: InBoth };

/** Refuses something at a place in the private file. */
export function complain(file: string, at: string | undefined, { found, expected, todo }: Refusal): never {
  throw new Problem({ file, at, found: placed(found), expected: placed(expected), todo: placed(todo) });
}

/** Where other cells are named in Chinese words, they are named in Chinese. */
const placed = ({ en, zh }: InBoth): InBoth => ({ en, zh: zh.replace(/ ?row (\d+), column (\d+) ?/g, '第$1行第$2列') });
