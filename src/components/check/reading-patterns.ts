import type { Patterns } from '../../browser/check-number/check-book.ts';
import { asidePatterns } from './aside-patterns.ts';

const more = 'more than|over|at least|upwards of|exceed(?:s|ed|ing)?|above|no (?:fewer|less) than|超过|多于|不少于|不低于|至少|突破|[逾超]';
const less = 'fewer than|less than|under|below|up to|at most|(?:no|not) more than|不到|不足|不满|未满|少于|低于|最多|至多|不超过';
const nearly = 'not quite|just under|nearly|almost|close to|将近|接近|(?<![最附])近';

/** Words after which no noun is counted by the number before them, and nouns that may stand for anybody. */
const stop = [
  'of|by|with|to|from|into|in|at|for|on|through|since|under|over|after|before|during|between|among|towards|besides|as|than|per|and|or|nor|but|not|plus|versus',
  'was|were|is|are|be|been|being|have|has|had|do|does|did|will|would|can|could|may|might|must',
  'the|an?|each|this|these|those|that|its?|his|her|their|our|they|we|us|who|whom|whose|which|while|when|where|if|so|yes|last|perhaps|always|thus',
  'people|persons|individuals|others|adults|hundreds|thousands|millions|billions',
].join('|');
const word = `(?!(?:${stop})(?![a-z'-]))[a-z'-]+`;
/** With these something is told of those whom a number counts: 4.2万余名参加. */
const told = '参[加与]|加入|报名|注册|登记|结对|活跃|来自|得到|受到|获';

/** What the check of numbers must know of both languages. */
export const readingPatterns: Patterns = {
  aside: asidePatterns,
  before: `(?<![a-z])(?:(?<more>${more})|(?<less>${less})|(?<nearly>${nearly})|about|around|some|roughly|approximately|大约|约) ?$`,
  after: '^(?:(?<more> ?\\+|[余多]| or more\\b|[余多]?[名人个位支]?以上)|(?<less> or (?:fewer|less)\\b| at (?:the )?most\\b|[名人个位支]?(?:以内|以下|之内))|左右)?[余多]?',
  area: '新区|新城|开发区|高新(?:技术)?(?:产业)?(?:开发)?区|经(?:济技术开|开|济开)发?区| (?:new (?:area|district)|(?:(?:economic|high-tech|technological|technology|and) )*development (?:zone|area)|high-tech zone)\\b',
  // A measure word and what describes, or in English two words at most.
  tight: `^(?:[名位个][^\\s\\p{P}和与及同跟由被向]{0,6}|\\s*|(?: ${word}){0,2} )$`,
  // An English plural, described by a word at most, or what stands after 名.
  unknown: `^(?: ((?:${word} )??${word}(?<=[^s']s)(?![a-z'-]))|[名位](?!${told})([^\\s\\p{P}\\p{N}的地与和及在为是被由向从已都均参加]{2,6}))`,
  now: '\\bnow\\b|\\bcurrently\\b|\\btoday\\b|\\bat present\\b|目前|现在|如今|现有|至今|眼下',
};
