import { leaveOut, type Rule } from './rule.ts';

const oneChild = '(?:孩子|女孩|男孩|女童|男童|小姑娘|丫头|娃)(?!们)';
const parent = '(?:爸爸|妈妈|父亲|母亲|爸|妈|爷爷|奶奶|外公|外婆|姥姥|姥爷|哥哥|姐姐|弟弟|妹妹)';
const fate = '(?:改嫁|再婚|去世|过世|离世|病逝|病故|死|坐牢|服刑|入狱|离婚|离异|出走|打工|残疾|瘫痪|患|生病|重病|失踪|吸毒|赌|酗酒|跑了)';
const illness =
  '(?:血友病|心脏病|白血病|癫痫|自闭症|孤独症|脑瘫|糖尿病|哮喘|癌|肿瘤|肾病|肝病|唐氏|抑郁症|多动症|侏儒|白化病|兔唇|唇腭裂|地中海贫血|艾滋病|乙肝|肺结核|聋哑|失明|失聪|耳聋|智障|智力障碍|罕见病|先天性)';

const one = '(?:[Tt]he|[Tt]his|[Tt]hat|[Hh]er|[Hh]is)(?: [a-z-]+)?';
const child = '(?:girl|boy|child|pupil|twins?|baby)';
const kin = '(?:mother|father|mum|mom|dad|parents|grandmother|grandfather|grandparents|brother|sister)';
const Fate =
  "(?:died|is dead|has died|remarried|has remarried|divorced|are divorced|separated|left (?:home|her|him|them|the family)|ran away|walked out|(?:is|was|are) (?:in|sent to) (?:prison|jail)|(?:is|was) (?:ill|sick|jailed|paralysed|disabled)|works? (?:in|away|far)|worked (?:in|away)|(?:is|are|was|were) (?:away )?working|drinks|gambles)";
const Illness =
  '(?:deaf|blind(?!s| spot| to)|epilep\\w+|ha?emophilia\\w*|autis\\w+|leuka?emia|cancer|diabet\\w+|cerebral palsy|heart (?:disease|condition|defect)|disabled|disability|Down(?:\'s)? syndrome|wheelchair|HIV|asthma|albinism|cleft|thalass\\w+|tuberculosis|hepatitis)';

/** What befell one child’s family, and what one child is ill with. Words that define who is counted speak of children in general. */
export const familyAndHealth: Rule = {
  found: { en: 'what reads as a child’s family or health (not repeated here)', zh: '像是孩子的家事或病情（此处不重复）' },
  expected: { en: 'nothing of a child’s family circumstances, illness or disability', zh: '不写孩子的家境、家人的遭遇，也不写孩子的疾病和残疾' },
  todo: leaveOut,
  latin: [
    new RegExp(`\\b${one} ${child}(?:'s|s') (?:[a-z]+ )?${kin} (?:[a-z]+ ){0,2}?${Fate}\\b`),
    new RegExp(`\\b(?:girl|boy|baby|twins),? whose ${kin} (?:[a-z]+ ){0,2}?${Fate}\\b`),
    new RegExp(`\\b${one} ${child} (?:(?:is|was|has|had|with|who|suffers|suffered|lives|born|from|also|been|a|an|uses|in|severe|rare|form|of|and|very|deeply) ?){1,7}${Illness}\\b`),
    new RegExp(`\\b[Aa] (?:girl|boy) (?:(?:is|was|has|had|with|who|suffers|from|a|an) ?){1,5}${Illness}\\b`),
    new RegExp(`\\b${Illness} (?:little |young )?(?:girl|boy)\\b`),
    new RegExp(`\\b(?:[Tt]he|[Tt]his) ${Illness} child\\b`),
  ],
  han: [
    new RegExp(`${oneChild}的?${parent}(?![们妈爸]|和[妈爸])[^,。;:!?\\n]{0,10}${fate}`, 'u'),
    new RegExp(`${oneChild}的?(?:父母|爸爸妈妈|爸妈)(?:早就|早已|已经|已|都|双双|都已)*(?:离婚|离异|去世|过世|离世|坐牢|服刑|入狱|病逝)`, 'u'),
    new RegExp(`${oneChild}[^,。;:!?\\n]{0,10}${illness}`, 'u'),
    new RegExp(`${oneChild}(?:从小|天生|生来|先天)?(?:就|也)?(?:有|是|身患|患有)?(?:轻度|重度|先天)?(?:残疾|残障)`, 'u'),
    new RegExp(`${illness}的(?:小)?(?:女孩|男孩|孩子(?!们))`, 'u'),
  ],
};
