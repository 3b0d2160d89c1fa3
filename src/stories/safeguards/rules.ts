import { addresses } from './addresses.ts';
import { birthDates } from './birth-dates.ts';
import { childAges } from './child-ages.ts';
import { childNames } from './child-names.ts';
import { eMails } from './e-mails.ts';
import { familyAndHealth } from './family-and-health.ts';
import { homes } from './homes.ts';
import { identityNumbers, telephones } from './private-numbers.ts';
import type { Rule } from './rule.ts';
import { schoolYears } from './school-years.ts';
import { schools } from './schools.ts';
import { villages } from './villages.ts';

/** Everything that no text may hold; what points at a person most surely is looked for first. */
export const rules: readonly Rule[] = [identityNumbers, telephones, eMails, addresses, birthDates, childNames, childAges, schoolYears, schools, villages, homes, familyAndHealth];
