/** Patterns of counts and shares in Chinese numerals. Ages, durations and 两个人 (二十九岁, 十多年) are none; nor is a bare 一. */

const numeral = '[〇零一二两三四五六七八九十百千万亿壹贰叁肆伍陆柒捌玖拾佰仟廿卅]';
const digit = '[一二两三四五六七八九]';
const notOrdinal = `(?<!第|前|点|${numeral})`;
const many = `(?:[数几上近]?${numeral}{2,}(?:点${numeral}+)?|[数几上近][十百千万亿]+)`;
const more = '[余多来]?';
const count = `${notOrdinal}(?:${many}|[二两三四五六七八九十])${more}`;

const adjectives = '(?:左右|的|农村|留守|困境|事实无人抚养|爱心|结对|贫困|失学|山区|年轻|当地|志愿|残疾|和|女|男|小|新|孤){0,5}(?:(?![月星小学钟世季年])\\p{Script=Han}{1,2})?';
const nouns = '(?:孩子|儿童|少年|妈妈|母亲|妇女|女性|女童|女孩|男孩|姐妹|志愿者|学生|孤儿|未成年人|家庭|市州|市县|县区|区县|县市|县|加油站|站点|队伍)';
const clauseEnd = '(?=\\s*(?:[，。；、：！？）,.;:!?)]|$))';

/** Words by which people and places are counted; a number before one is a count, even if it looks like a year. */
export const chineseMeasures = '[个名位人户所支成倍余多万亿千百]';

const patterns = [
  // 十二名留守儿童、三十多位妈妈、十三个市州
  `${count}[个名位成户支所座]${adjectives}${nouns}`,
  // 四万二千名、一百多人，不论后面是什么
  `${notOrdinal}[数几]?${numeral}*(?:${digit}|十|[数几])(?:点${digit}+)?[百千万亿]${numeral}*${more}[个名位人户万]`,
  // 共二十四名。约四万二千。
  `${count}[名位户]${clauseEnd}`,
  `${notOrdinal}${digit}+(?:点${digit}+)?[十百千万亿]*[百千万亿]${numeral}*${more}${clauseEnd}`,
  // 二十人、三个人；“两个人”是口语里的“他们俩”
  `${notOrdinal}(?:${many}|[三四五六七八九十])${more}个?人(?![家民物类生间])`,
  // 三成、一成多
  `${notOrdinal}(?<![唯统单划专之])${digit}成(?=[多以左的])`,
  `${notOrdinal}[二两三四五六七八九]成${clauseEnd}`,
  `一成${adjectives}${nouns}`,
  // 百分之九十六、三分之一
  `${numeral}+分之`,
  // 近半、过半、半数；“近半年”“年过半百”不是份额
  '(?:近|超过|过)半(?![百年个天日小生世辈夜截路途座条圈里])',
  '半数',
  `一大?半${adjectives}${nouns}`,
];

export const chineseCounts: readonly RegExp[] = patterns.map((pattern) => new RegExp(pattern, 'mu'));
