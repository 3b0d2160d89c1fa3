import { inPublic } from './identity-numbers.ts';
import { leaveOut, type Rule } from './rule.ts';

const alone = { before: '(?<![\\w/=.-])', after: '(?![\\w-])' };
/** Letters of a number but I and O, which read as digits. */
const letter = '[A-HJ-NP-Z]';

/** Passports, and the papers by which people travel between the mainland, Hong Kong, Macau and Taiwan. */
export const travelPapers: Rule = {
  found: { en: 'what reads as the number of a passport or permit (not repeated here)', zh: '像是护照或通行证号码（此处不重复）' },
  expected: inPublic,
  todo: leaveOut,
  latin: [
    new RegExp(`${alone.before}[EGCW](?:${letter}\\d{7}|\\d{8})${alone.after}`),
    new RegExp(`${alone.before}[HM]\\d{8}(?:\\d{2})?${alone.after}`),
    // Identity cards of Hong Kong and of Macau, with their check sign in brackets.
    /(?<!\w)(?:[A-Z]{1,2}\d{6}|[157]\d{6})\([\dA]\)/,
    /\b(?:passport|travel permit|home return permit)(?: no\.?| number)?(?: is|:)? ?[A-Z]{0,2}\d{6,10}\b/i,
  ],
  han: [/(?:护照|通行证|回乡证|台胞证)(?:的)?(?:证?件?编?号码?)?(?:就?是|[:为])?[A-Za-z]{0,2}\d{6,10}/u],
  // A letter before a day is the name of a file or an issue.
  but: (match) => /^[A-Z](?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(match),
};
