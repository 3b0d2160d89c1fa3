import { addresses } from './addresses.ts';
import { birthDates } from './birth-dates.ts';
import { childAges } from './child-ages.ts';
import { childNames } from './child-names.ts';
import { eMails } from './e-mails.ts';
import { familyAndHealth } from './family-and-health.ts';
import { homes } from './homes.ts';
import { identityNumbers, likeIdentityNumbers, oldIdentityNumbers } from './identity-numbers.ts';
import type { Rule } from './rule.ts';
import { schoolYears } from './school-years.ts';
import { schools } from './schools.ts';
import { telephones } from './telephones.ts';
import { travelPapers } from './travel-papers.ts';
import { villages } from './villages.ts';

/** Numbers and addresses that belong to one person, which no file may hold, whatever else it is. */
export const numberRules: readonly Rule[] = [identityNumbers, oldIdentityNumbers, likeIdentityNumbers, travelPapers, telephones, eMails];

/** Everything that no text may hold; what points at a person most surely is looked for first. */
export const rules: readonly Rule[] = [...numberRules, addresses, birthDates, childNames, childAges, schoolYears, schools, villages, homes, familyAndHealth];
