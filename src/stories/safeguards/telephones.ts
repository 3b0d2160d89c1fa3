import { free, inPublic } from './identity-numbers.ts';
import { leaveOut, type Rule } from './rule.ts';

const spaced = (count: number): string => `\\d(?:[ \\ufffc-]?\\d){${count - 1}}`;
/** What may stand between the groups of a number: a space, a bracket, a hyphen, a tag. */
const gap = '[ ()\\ufffc-]{0,2}';
const country = `\\(?(?:\\+?(?:00)?86${gap})?`;
const spoken = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double|triple)';

const service = '(?:微信|微博|抖音|快手|小红书|扣扣|企鹅号|[薇威徽]信|(?<![A-Za-z])(?:QQ|Q群|qq|[VvWw]信|[VvWw][Xx]))';
/** An account has letters or digits and at least one digit; a word has none. */
const account = '(?=[\\w-]*\\d)[A-Za-z0-9][\\w-]{4,19}';

/** Telephone numbers of people, mobile or fixed, and accounts by which they can be reached. */
export const telephones: Rule = {
  found: { en: 'what reads as a telephone number or an account of a person (not repeated here)', zh: '像是某个人的电话号码或账号（此处不重复）' },
  expected: inPublic,
  todo: leaveOut,
  spelled: true,
  latin: [
    new RegExp(`${free.before}${country}1[ \\ufffc-]?[3-9](?:${gap}\\d){9}${free.after}`),
    /(?<![\w/=.])(?:\+?86[ .·/-])?1[3-9]\d ?[.,·/|_] ?\d{4} ?[.,·/|_] ?\d{4}(?![.,]?\d)/,
    /(?<![\w/=.-])[A-Za-z]{1,12}\+?(?:86)?1[3-9]\d{9}(?!\w)/,
    /(?<![\w/=.])1[3-9]\d[*×•]{3,5}\d{4}(?!\d)/,
    new RegExp(`${free.before}\\(?(?:\\+?(?:00)?86[ -]?)?0\\d{2,3}\\)?[ -]?[2-9]\\d{2,3}[ -]?\\d{4}${free.after}`),
    new RegExp(`${free.before}\\+?(?:00)?86[ -]?[1-9]\\d{1,2}[ -]?\\d{7,8}${free.after}`),
    new RegExp(`${free.before}[48]00[ -]?\\d{3}[ -]?\\d{4}${free.after}`),
    new RegExp(`(?:\\b(?:tel|phone|telephone|mobile|cell|call|fax|landline|dial|ring|text)\\b|☎|📞|📱)[^\\d\\n]{0,12}${spaced(7)}`, 'i'),
    new RegExp(`\\b(?:${spoken}\\b[ ,-]{0,2}){7,}`, 'i'),
    // Addresses that call or write to somebody.
    /\b(?:tel|sms|callto|facetime|whatsapp):[^\s"')]*\d{5,}|\b(?:wa\.me|t\.me|u\.wechat\.com|qm\.qq\.com|signal\.me)\/|\b(?:weixin|mqqapi|alipays?):\/\/|[?&](?:phone|tel|mobile|uin)=\+?\d{5,}/i,
    /\b(?:WeChat|Weixin|VX|WX|QQ|Weibo|Douyin|WhatsApp|Telegram)(?: (?:id|account|number|name|no\.))?(?: is)?[: ]{1,2}(?=[\w-]*\d)[A-Za-z0-9][\w-]{4,19}\b/i,
    new RegExp(`\\b(?:add|find|message|contact|reach) (?:me|her|him|us)\\b[^.;!?\\n]{0,24}?[:@ ]${account}\\b`, 'i'),
    /\bwxid_\w{3,}/i,
  ],
  han: [
    new RegExp(`(?:电话|手机|座机|固话|号码|拨打|拨|致电|联系方式|传真|短信)[^\\d\\n]{0,8}${spaced(7)}`, 'u'),
    new RegExp(`${service}(?:账?号码?|群号?|ID|id|昵称|名)?(?:同号|就?是|为|叫|[:/@(,-]){0,3}${account}(?![\\w-])`, 'u'),
    new RegExp(`${service}(?:账?号码?|ID|id)?(?:是|为|[:]){1,2}[A-Za-z0-9][\\w-]{4,19}`, 'u'),
    new RegExp(`加(?:我|她|他|老师|群|好友|[QqVv])(?:的)?(?:${service}|好友|[VvQq])?(?:账?号)?(?:是|[:,])?${account}(?![\\w-])`, 'u'),
  ],
  // 2024-05-12 after “text”, or a span of years after “call”, is nobody’s number.
  but: (match) => /(?:19|20)\d{2}-[01]\d-[0-3]\d?$/.test(match) && !/1[3-9]\d{9}/.test(match),
};
