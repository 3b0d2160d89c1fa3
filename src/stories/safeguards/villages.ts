import { leaveOut, type Rule } from './rule.ts';

/** Words with a capital before “village” that name none: sentence openings, peoples, what is said of villages. */
const noName =
  '(?!(?:The|A|An|Her|His|Their|Its|Our|My|Your|This|That|These|Those|Each|Every|Any|No|Some|One|Two|Another|Most|Many|Other|In|At|On|From|Of|For|To|And|But|Or|If|When|After|Before|Since|While|As|By|With|Near|Whole|Global|Olympic|Potemkin|Chinese|Tibetan|Hui|Han|Mongol|Mongolian|Kazakh|Dongxiang|Yugur|Rural|Mountain|Poor|Remote|Small|What|Which|Neither|Either|Only|Not|Such|Between|Inside|Outside|Past)\\b)';

/** What stands before 村, 乡 or 镇 where no place is named: a verb, a count, “our”, “every”. */
const boundary = '(?:^|[^\\p{Script=Han}]|[的个座些条在从于到往回进入出下去来离过住走遍近靠跑串驻各每全本邻同外该这那某多几数半两一是和与及或为把将由让使帮扶们咱我你他她]|偏远|偏僻|贫困|自然|行政)';
const generic村 = `(?:${boundary}(?:小|大|老|古|新|穷|荒|空)?(?:山|渔)?村|[农乡]村|城中村|地球村|度假村|空心村|${boundary}(?:深山|高原|山区|牧区|边境)村)$`;
const generic乡 = `(?:[家故城老同下返回离他异外还思梦侨怀归之]乡|${boundary}[小大穷山水]?乡)$`;
const generic镇 = `(?:[城乡小集村古重市坐冰老]镇|${boundary}(?:小|大)?镇)$`;

/**
 * A village, township or hamlet by its name: where a few hundred people live, a volunteer’s visits lead to one door.
 * Counties and prefectures of the code book are published and large.
 */
export const villages: Rule = {
  found: { en: 'what reads as the name of a village, township or hamlet (not repeated here)', zh: '像是村、乡、镇的名称（此处不重复）' },
  expected: { en: 'no place smaller than a county: “her village”, “the township”', zh: '不写比县更小的地名；可以写“村里”“镇上”“山里的村子”' },
  todo: leaveOut,
  latin: [
    new RegExp(`\\b${noName}[A-Z][\\w'-]+(?: [A-Z][\\w'-]+)? (?:[Vv]illage|[Tt]ownship|[Hh]amlet|Town|Xiang|Cun)\\b`),
    /(?<=(?<!\bIn )\b[A-Z][a-z]+), (?:a|the) (?:[a-z-]+ )?(?:village|hamlet|township)\b/,
    /\b(?:[Vv]illage|[Tt]ownship|[Hh]amlet|small town) (?:of|called|named) ["']?[A-Z]/,
  ],
  han: [
    /(?<=\p{Script=Han})村(?![子庄落镇])/u,
    /(?<=\p{Script=Han})乡(?![村镇下亲土间音愁情邻俗野贤])/u,
    /(?<=\p{Script=Han})镇(?![静定守压痛江原雄])/u,
    /(?<!石)\p{Script=Han}家[庄寨屯堡](?!稼)/u,
    /\p{Script=Han}{2}(?:苏木|嘎查)/u,
  ],
  but: (match, text, index) => /^[村乡镇]$/.test(match) && isNoName(text.slice(Math.max(0, index - 7), index + 1), text.slice(index + 1, index + 4)),
};

const patterns = [generic村, generic乡, generic镇].map((pattern) => new RegExp(pattern, 'u'));

const isNoName = (before: string, after: string): boolean => patterns.some((pattern) => pattern.test(before)) || speaksOfPeople(before, after);

/** 当地村民、附近村干部: people of some village. 东坡村民 are those of a named one, by what such names end in. */
const speaksOfPeople = (before: string, after: string): boolean =>
  /村$/.test(before) && /^(?:民|委|干部|支书|医|妇|级)/.test(after) && !/[家坝沟湾坪台河泉岭岔堡营寨梁塬峡川井滩墩崖洼庙店桥坡岘峪集庄]村$/.test(before);
