import { leaveOut, type Rule } from './rule.ts';

const street = '(?:Road|Street|Lane|Avenue|Alley|Boulevard|Hutong|Rd|Ave|Lu|Jie|Xiang)';
const number = '(?:\\d{1,5}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)?[ -]?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)?)';
const numeral = '[\\d一二三四五六七八九十百〇零甲乙丙]{1,6}';

/** Where somebody lives or works, to the door. */
export const addresses: Rule = {
  found: { en: 'what reads as a postal address (not repeated here)', zh: '像是详细地址或门牌号（此处不重复）' },
  expected: { en: 'no street with a number, no building, no flat', zh: '不写街道门牌、楼栋、单元、房号' },
  todo: leaveOut,
  latin: [
    new RegExp(`(?<![\\w-])(?:No\\.? ?)?\\d{1,5},? (?:[A-Z][\\w']+ ){1,4}${street}\\b`),
    new RegExp(`\\b(?:No\\.?|[Nn]umber) ${number},? (?:[A-Z][\\w']+ ){1,4}${street}\\b`),
    new RegExp(`\\b(?:[A-Z][\\w']+ ){1,4}${street},? (?:No\\.? ?|number )?\\d{1,5}\\b(?!\\d)`),
    /\b(?:Room|Flat|Apartment|Apt\.?|Building|Unit|Block) (?:No\.? ?)?\d{1,5}\b/,
    /\b(?:house|door|room|flat) (?:number|no\.) \w+/i,
    new RegExp(`\\b(?:lives?|lived|living|home is|house is) (?:at|on|in) (?:the )?(?:[A-Z][\\w']+ ){1,4}${street}\\b`),
    new RegExp(`\\b(?:[Vv]illagers?'?|[Vv]illage|[Hh]amlet)'? (?:small )?(?:group|team|brigade),? (?:No\\.? ?|number )?${number}\\b`, 'i'),
    new RegExp(`\\b(?:group|team|brigade) (?:No\\.? ?|number )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten),? (?:of|in) (?:the|her|his|their) (?:village|hamlet)\\b`, 'i'),
    /\b(?:P\.? ?O\.? Box|post ?code|postal code|zip(?: code)?)[: ]{1,2}\d{2,6}\b/i,
  ],
  han: [
    new RegExp(`(?:路|街|巷|弄|胡同|大道|小区|家属院|新村|花园)${numeral}号(?!线)`, 'u'),
    new RegExp(`门牌(?:号码?)?[:是为]?${numeral}`, 'u'),
    new RegExp(`${numeral}(?:号楼|号院|栋|幢)(?:${numeral}(?:单元|室|号|层))?`, 'u'),
    new RegExp(`${numeral}单元${numeral}`, 'u'),
    new RegExp(`(?:住在|家住|家在|住址[:是为]?|地址[:是为]?)\\p{Script=Han}{2,12}(?:路|街|巷|胡同|小区|家属院)(?:[,。;里\\n]|$)`, 'u'),
    new RegExp(`\\p{Script=Han}[村社]第?${numeral}(?:组|社|队|合作社|村民小组)`, 'u'),
    new RegExp(`第?${numeral}村民小组`, 'u'),
    new RegExp(`(?:家住|住在|家在|户口在|老家在)(?:村里)?第?${numeral}(?:组|社|队)(?!伍)`, 'u'),
    new RegExp(`(?<![号第])${numeral}(?:组|社|队)${numeral}号`, 'u'),
    /(?:路|街|巷|道|社区|小区|单元|栋|幢|楼)\d{3,4}室|\d{1,2}-\d{1,2}-\d{3,4}(?:室|号|房)/u,
    /(?:邮编|邮政编码)[:是为]?\d{6}/u,
  ],
  but: (match) => /^[一两二三几]栋$/.test(match),
};
