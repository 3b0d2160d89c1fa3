import { birthDates } from '../../../src/stories/safeguards/birth-dates.ts';
import { eMails } from '../../../src/stories/safeguards/e-mails.ts';
import { findTelling } from '../../../src/stories/safeguards/find-telling.ts';
import { identityNumbers, likeIdentityNumbers, oldIdentityNumbers } from '../../../src/stories/safeguards/identity-numbers.ts';
import type { Rule } from '../../../src/stories/safeguards/rule.ts';
import { telephones } from '../../../src/stories/safeguards/telephones.ts';
import { travelPapers } from '../../../src/stories/safeguards/travel-papers.ts';
import { namesSomebody } from './personal-names.ts';
import { dense, plain } from './plain-text.ts';

/** What a cell tells of a person: somebody, surely; somebody who can be reached; or an office that can be reached. */
export type TellingCell = 'person' | 'reach' | 'office';

const ofPerson: readonly Rule[] = [identityNumbers, oldIdentityNumbers, likeIdentityNumbers, travelPapers, birthDates];
const toReach: readonly Rule[] = [telephones, eMails];
const mobile = /(?<!\d)(?:\+?86)?1[3-9]\d{9}(?!\d)/;

/** Looks at a cell by the rules that hold for stories; undefined where it tells of nobody. */
export function tellingOf(written: string | number): TellingCell | undefined {
  // Counts and codes of places are shorter than any of these numbers, and most cells are such.
  if (written === '' || (typeof written === 'number' && written < 1_000_000_000)) return undefined;
  // 拨付 and 生成 are words of offices.
  const text = plain(written).replace(/拨(?=[付款给])|生(?=[成效源态])/g, '');
  if (findTelling(text, [], ofPerson)) return 'person';
  if (findTelling(text, [], toReach)) return mobile.test(text.replace(/[\s()-]/g, '')) ? 'reach' : 'office';
  return namesSomebody(dense(text)) ? 'reach' : undefined;
}
