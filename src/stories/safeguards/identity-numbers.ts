import { leaveOut, type Rule } from './rule.ts';

export const inPublic = { en: 'no number that belongs to a person; public help lines as <HelpLine number="…"/>', zh: '不写任何人的号码；公共热线写作 <HelpLine number="…"/>' };
const spaced = (count: number): string => `\\d(?:[ \\ufffc-]?\\d){${count - 1}}`;
/** Not within a longer number, an address or a decimal. */
export const free = { before: '(?<![\\w/=.])(?<!\\d[ -])', after: '(?![ -]?\\d)' };

/** Weights and check signs of the eighteen-sign identity number: GB 11643, after ISO 7064 MOD 11-2. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';
/** Provinces of GB/T 2260; 81 to 83, residents from Hong Kong, Macau and Taiwan; 9 before a province, permanent residents from abroad. */
const region = /^(?:9?(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5])|71|8[1-3])/;

/** Digits and X alone, of what may be broken by anything. */
const signsOf = (match: string): string => match.replace(/[^\dXx]/g, '').toUpperCase();

/** Whether eight digits are a day on which somebody may have been born. */
function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  if (!/^(?:19|20)\d{2}$/.test(year)) return false;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() + 1 === Number(month) && date.getUTCDate() === Number(day);
}

/** Whether the eighteenth of the signs is the check sign of the seventeen before it. */
export function hasCheckSign(signs: string): boolean {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(signs[at]), 0);
  return signs.length === 18 && checkSigns[sum % 11] === signs[17];
}

/** A number in which all is right: region, day of birth, check sign. */
const isWhole = (match: string): boolean => {
  const signs = signsOf(match);
  return region.test(signs) && isDay(signs.slice(6, 14)) && hasCheckSign(signs);
};

/** Eighteen signs of which the day or the check sign is right: one digit may be mistyped. */
const isLike = (match: string): boolean => {
  const signs = signsOf(match);
  return isDay(signs.slice(6, 14)) || hasCheckSign(signs);
};

/**
 * Identity numbers in which everything fits. So sure a sign is told wherever it stands, in an address too, and whatever
 * breaks it: spaces, hyphens, line ends, tags.
 */
export const identityNumbers: Rule = {
  found: { en: 'an identity number: region, day of birth and check digit all fit (not repeated here)', zh: '身份证号码：地区、出生日期和校验码都相符（此处不重复）' },
  expected: inPublic,
  todo: leaveOut,
  spelled: true,
  latin: [/(?<!\d)\d(?:[^\p{L}\p{N}]{0,3}\d){16}[^\p{L}\p{N}]{0,3}[\dXx](?![\dXx])/u],
  han: [],
  but: (match) => !isWhole(match),
};

/** The older kind, of fifteen digits and without a check sign. */
export const oldIdentityNumbers: Rule = {
  found: { en: 'what reads as an identity number of the older kind, fifteen digits (not repeated here)', zh: '像是旧的十五位身份证号码（此处不重复）' },
  expected: inPublic,
  todo: leaveOut,
  spelled: true,
  latin: [new RegExp(`${free.before}${spaced(15)}${free.after}`)],
  han: [],
  but: (match) => !isDay(`19${signsOf(match).slice(6, 12)}`),
};

/** What has the shape of one, or stands beside the word for one: mistyped, half hidden, of another paper. */
export const likeIdentityNumbers: Rule = {
  found: { en: 'what looks like an identity number, though its check digit does not fit, or like a part of one (not repeated here)', zh: '像是身份证件号码，但校验码不符，或只有一部分（此处不重复）' },
  expected: inPublic,
  todo: leaveOut,
  spelled: true,
  latin: [
    new RegExp(`${free.before}${spaced(17)}[ \\ufffc-]?[\\dXx](?![\\dXx])`),
    /(?<![\w/=.])\d{6}[ .,·/|_-]\d{8}[ .,·/|_-]\d{3}[\dXx](?![\dXx])/,
    /(?<![\w/=.])\d{6,14}[*×•]{2,12}\d{2,4}[\dXx]?(?![\dXx])/,
    /\b(?:ID|identity|hukou|household|student|birth certificate)(?: card| register)? (?:no\.?|number|#)(?: is|:)? ?[A-Z]{0,2}\d{6,}/i,
  ],
  han: [
    /(?:身份证|户口[本簿]?|户号|学籍|学号|医保|社保|残疾证|出生(?:医学)?证明?|居住证)(?:的)?(?:件?编?号码?|卡号?)?(?:就?是|[:为])?[A-Za-z]{0,2}\d{6,}/u,
  ],
  but: (match) => /^\d[\d \ufffc.,·/|_-]+[Xx]?$/.test(match) && !isLike(match),
};
