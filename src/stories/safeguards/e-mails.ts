import { leaveOut, type Rule } from './rule.ts';

/** E-mail addresses. The site’s own stands in content/site.json and is shown by <Contact/>. */
export const eMails: Rule = {
  found: { en: 'an e-mail address (not repeated here)', zh: '电子邮箱地址（此处不重复）' },
  expected: { en: 'no address of a person; the site’s own as <Contact/>', zh: '不写任何人的邮箱；本站自己的写作 <Contact/>' },
  todo: leaveOut,
  // From the sign outward: a pattern that begins with a word would be tried on every word.
  latin: [/(?<=[\w+-] ?)@ ?[\w-]+(?:\.[\w-]+)+/, /(?<=[\w+-] ?)[([{](?:at|AT)[)\]}] ?[\w-]+ ?(?:\.|[([{](?:dot|DOT)[)\]}]) ?\w+/, /(?<=[\w+-] )(?:at|AT) [\w-]+(?: (?:dot|DOT) [\w-]+)*(?: (?:dot|DOT) (?:com|cn|org|net|edu|gov|info|example))\b/i],
  han: [],
};
