import { leaveOut, type Rule } from './rule.ts';

const kin = "(?:[Hh]er|[Hh]is|[Tt]heir|(?:girl|boy|child|family)'s)";
/** How hamlets are called in dry hills: bends, gullies, forks, terraces, ridges. */
const ending = '[湾沟岔桥坪岘梁]';
/** 山沟, 大桥, 港湾, 草坪: no names. */
const noEnding = '(?<![山河大小石木天吊过条座道个草港海水鸿代房土脊横老这那桥搭架建修是有处村镇县城])';
const somewhere = '(?:[家里上下边旁处校城山院楼屋房外内乡村镇县市省区州远近方哪起这那了着过地层间暖]|奶奶|爷爷|外婆|姥姥|亲戚|寺庙|宿舍|深处|脚下|中心|对面|附近)';

/** Where a child lives, by a name that is neither of the code book nor of content/names.json. */
export const homes: Rule = {
  found: { en: 'what reads as the place where a child lives (not repeated here)', zh: '像是孩子家所在的小地方（此处不重复）' },
  expected: {
    en: 'no place smaller than a county; a county or a city as data/places.json or content/names.json has it',
    zh: '不写比县更小的地名；县、市的名称须与 data/places.json 或 content/names.json 里的一致',
  },
  todo: leaveOut,
  latin: [],
  han: [new RegExp(`(?<![老大国人全每回她他我两])\\p{Script=Han}家${ending}(?![通头壑])`, 'u'), /\p{Script=Han}路街道/u],
  besideChild: {
    latin: [
      /\b(?:lives?|lived|living|grew up|grows up|growing up|home is|house is|stays|stayed) (?:[a-z]+ ){0,5}(?:in|at|near) ["']?[A-Z][a-z]+/,
      new RegExp(`\\b${kin} (?:[a-z]+ )?(?:village|township|hamlet|home|town), ["']?[A-Z][a-z]+(?=[,.;"'\\n]|$)`),
      new RegExp(`\\b${kin} (?:[a-z]+ )?(?:village|township|hamlet|town) is (?:called )?["']?[A-Z][a-z]+`),
    ],
    han: [
      new RegExp(`(?:家住|住在|家在)(?!${somewhere}|[得过惯不没])\\p{Script=Han}{2,5}(?<!${somewhere})(?=[,。;!?\\n]|$)`, 'u'),
      new RegExp(`(?:[在到去往从住]|来自|家是)(?!${somewhere})\\p{Script=Han}{1,3}(?:${noEnding}[湾沟桥坪梁]|[岔岘])(?![通头壑])`, 'u'),
      /(?:[在到去住]|来自)(?![走社一这那某各每全])\p{Script=Han}{2,4}(?<![的个近地在市城里上镇本们区村洁迁置国后子])(?:街道|社区)/u,
    ],
  },
};
