/** Signs that end a sentence; a point only before a new one, and not that of “No. 2”. */
const ends = /[。!?\n]|(?<!\b(?:No|Mr|Ms|Mrs|Dr|St))\.(?=["')]? |$)/g;
/** No sentence is read farther than this to either side. */
const reach = 160;

/** The sentence in which a place of a text stands, as `readPlainly` gives the text. */
export function sentenceAt(text: string, index: number): string {
  const from = Math.max(0, index - reach);
  const near = text.slice(from, index + reach);
  const cuts = [...near.matchAll(ends)].map((match) => from + match.index);
  const start = cuts.filter((cut) => cut < index).at(-1);
  return text.slice(start === undefined ? from : start + 1, cuts.find((cut) => cut >= index) ?? index + reach);
}

/** One child or a few who are somebody, not children in general, nor the “children’s” of a law or a school. */
const aChild =
  /\b(?:girl|boy|child|kid|pupil|youngster|toddler|infant|baby|orphan|schoolgirl|schoolboy|schoolchild|twins?)\b|(?:孩子|女孩|男孩|女童|男童|小姑娘|小朋友|小家伙|女娃|男娃|娃娃?|女生|男生|同学|丫头|孤儿|儿童(?!培训|节|福利|保护|基金|主任|活动|中心|之家|发展|权))(?!们)/iu;

/** Whether the sentence around a place of a text speaks of a child. */
export const speaksOfChild = (text: string, index: number): boolean => aChild.test(sentenceAt(text, index));
