import { leaveOut, type Rule } from './rule.ts';

const inPublic = { en: 'no number that belongs to a person; public help lines as <HelpLine number="…"/>', zh: '不写任何人的号码；公共热线写作 <HelpLine number="…"/>' };
const spaced = (count: number): string => `\\d(?:[ -]?\\d){${count - 1}}`;
const free = { before: '(?<![\\w/=.])(?<!\\d[ -])', after: '(?![ -]?\\d)' };

/** Weights and check signs of the eighteen-sign identity number: GB 11643. */
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const checkSigns = '10X98765432';

/** Whether eighteen signs are an identity number: by their check sign, or by the day of birth in them, for one digit may be mistyped. */
function isIdentity(signs: string): boolean {
  const digits = signs.replace(/[ -]/g, '').toUpperCase();
  const day = digits.length === 15 ? `19${digits.slice(6, 12)}` : digits.slice(6, 14);
  if (/^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(day)) return true;
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return digits.length === 18 && checkSigns[sum % 11] === digits[17];
}

/** Identity numbers: eighteen signs, or fifteen of the older kind. */
export const identityNumbers: Rule = {
  found: { en: 'what reads as an identity number (not repeated here)', zh: '像是身份证件号码（此处不重复）' },
  expected: inPublic,
  todo: leaveOut,
  spelled: true,
  latin: [
    new RegExp(`${free.before}${spaced(17)}[ -]?[\\dXx](?![\\dXx])`),
    new RegExp(`${free.before}${spaced(15)}${free.after}`),
  ],
  han: [/(?:身份证|户口|学籍|护照|医保|社保)号?码?[:是为]?[A-Za-z]?\d{6,}/u],
  but: (match) => /^[\d -]+[Xx]?$/.test(match) && !isIdentity(match),
};

/** Telephone numbers of people, mobile or fixed, and accounts by which they can be reached. */
export const telephones: Rule = {
  found: { en: 'what reads as a telephone number or an account of a person (not repeated here)', zh: '像是某个人的电话号码或账号（此处不重复）' },
  expected: inPublic,
  todo: leaveOut,
  spelled: true,
  latin: [
    new RegExp(`${free.before}(?:\\+?(?:00)?86[ -]?)?1[ -]?[3-9](?:[ -]?\\d){9}${free.after}`),
    new RegExp(`${free.before}\\(?(?:\\+?(?:00)?86[ -]?)?0\\d{2,3}\\)?[ -]?[2-9]\\d{2,3}[ -]?\\d{4}${free.after}`),
    new RegExp(`${free.before}\\+?(?:00)?86[ -]?[1-9]\\d{1,2}[ -]?\\d{7,8}${free.after}`),
    new RegExp(`${free.before}[48]00[ -]?\\d{3}[ -]?\\d{4}${free.after}`),
    new RegExp(`(?:\\b(?:tel|phone|telephone|mobile|cell|call|fax)\\b|☎|📞)[^\\d\\n]{0,12}${spaced(7)}`, 'i'),
    /\b(?:WeChat|QQ|Weibo|Douyin)(?: (?:id|account|number|name))?(?: is)?[: ]{1,2}(?=[\w-]*\d)[A-Za-z0-9][\w-]{4,19}\b/i,
  ],
  han: [
    new RegExp(`(?:电话|手机|号码|拨打|联系方式|传真)[^\\d\\n]{0,8}${spaced(7)}`, 'u'),
    /(?:微信|抖音|快手):?(?=[\w-]*\d)[A-Za-z][\w-]{5,19}/u,
    /(?:微信|QQ|微博|抖音|快手)(?:账?号码?)?(?:是|为|[:]){1,2}[A-Za-z0-9][\w-]{4,19}/u,
  ],
};
