import { leaveOut, type Rule } from './rule.ts';

/** Words that stand before “primary school” and name none. */
const noName =
  '(?!(?:The|A|An|Her|His|Their|Its|Our|My|Your|This|That|These|Those|Each|Every|Any|No|Some|One|Two|Another|Most|Many|Other|In|At|On|From|Of|For|To|And|But|Or|If|When|After|Before|Since|While|As|By|With|Near|Local|Rural|Village|County|Public|Private|Chinese|Party|Between|Outside|Inside|Then|Not)\\b)';
const kind = '(?:primary|elementary|middle|high|junior|senior|secondary|nursery|boarding|village|township|central|experimental|hope)';
const Kind = '(?:Primary|Elementary|Middle|High|Junior|Senior|Secondary|Nursery|Boarding|Village|Township|Central|Experimental|Hope)';
const generic = '本地|当地|附近|邻近|县城|村里|镇上|乡下|城里|乡里|山里|家门口|一所|这所|那所|同一所|每所|几所|所有|自己的|老家|农村|乡村|山村|寄宿|全日制|普通|公办|民办|希望|孩子|她的|他的|家乡|偏远|各地|全县|全省|全国|乡镇|中心|兼任|新的|原来的';

/** Two characters that may be a school’s name: no place in general, no verb, no end of a verb. */
const twoLetters = `(?!${generic}|中小|培训|特殊|完全|所在|现在|周边|对口|重点|优质|新建|联系|走访|捐助|帮助|协调|别的|哪|什么|别人|孩子|学生|老师|志愿|我们|他们|她们|大家|各|每|这|那|某|其|有|无|了|过|着|完|接|送|回|整|另)\\p{Script=Han}{2}(?<![从到在去回来往进出离和跟的里上了过])`;

/** The school of a child: a name that leads to a playground. Schools in general, and a place where adults teach, are none. */
export const schools: Rule = {
  found: { en: 'the name of a school or kindergarten (not repeated here)', zh: '学校或幼儿园的名称（此处不重复）' },
  expected: { en: 'no school by its name, nor half of it: at most “school”', zh: '不写学校名称，写一半、写“某某小学”也不行；最多写“学校”' },
  todo: leaveOut,
  latin: [
    new RegExp(`\\b${noName}[A-Z][\\w']+(?: [A-Z][\\w']+| No\\.? ?\\d+){0,4} ${Kind} School\\b`),
    new RegExp(`\\b${noName}[A-Z][\\w]+(?: [A-Z]\\w+| No\\.? ?\\d+){0,3} ${kind}(?: ${kind})? school\\b(?!s)`),
    new RegExp(`\\b(?:No\\.?|Number|number|no\\.) ?(?:\\d+|[A-Za-z]+) (?:${Kind}|${kind})(?: (?:${Kind}|${kind}))? [Ss]chool\\b`),
    /\b(?:No\.|Number) ?(?:\d+|[A-Z][a-z]+|one|two|three|four|five) School\b/,
    new RegExp(`\\b${noName}[A-Z][\\w']+(?: [A-Z][\\w']+){0,3} (?:Kindergarten|kindergarten|Nursery School)\\b`),
    new RegExp(`\\b(?:[Ss]chool|[Kk]indergarten),? (?:is |was )?(?:called|named) ["']?[A-Z]`),
    /\b(?:attends|attended|enrolled at|enrolled in|studies at|studied at|goes to|went to|a pupil at|a student at) (?!(?:The|No)\b)[A-Z][\w']+(?: [A-Z][\w']+){0,4} School\b/,
  ],
  han: [
    /某+(?:所)?(?:\p{Script=Han}{0,2})(?:小学|中学|初中|幼儿园|学校)/u,
    /第[一二三四五六七八九十\d]+(?:初级|高级|实验|完全)?(?:小学|中学|幼儿园|初中)/u,
    /(?<![全各该本每邻同外])[县区市镇乡村旗](?:\p{Script=Han}{0,6})(?<!的|里|上|所|各|有|和|、)(?<!一所|中的)(?:小学|中学|幼儿园|学校)/u,
    new RegExp(`(?:就读于|就读在|毕业于|任教于|在读于|[在到去从于])(?!(?:${generic}))\\p{Script=Han}{2,6}(?<!${generic})(?<!的|里|所)(?:小学|中学|幼儿园)(?=读|上学|就读|念|任教|教书|的?学生|[,。;\\n]|$)`, 'u'),
    /(?:[县市区城]|\p{Script=Han}州)[一二三四五六七八九十]中(?![心国午有的])/u,
    /(?:[县市区城]|\p{Script=Han}州|[在读上考进入去])[一二三四五六七八九十]中(?=读|上学|就读|念|的?学生|[,。;])/u,
    /["《](?:\p{Script=Han}{2,8})(?:小学|中学|幼儿园|学校)["》]/u,
    /\p{Script=Han}{2,4}(?:希望|中心|实验|寄宿制|春蕾|附属)(?:小学|学校|中学|幼儿园)/u,
  ],
  besideChild: {
    latin: [new RegExp(`\\b${noName}(?!(?:Party|Training|Sunday|High|Middle|Primary)\\b)[A-Z]\\w+ School\\b`), /\bboarding[ -]school\b/i],
    han: [
      new RegExp(`[在到去从于读进]${twoLetters}学校(?!里的事)`, 'u'),
      new RegExp(`(?:^|[,。;"])${twoLetters}学校(?=的(?:孩子|学生|女孩|男孩|娃))`, 'u'),
      /寄宿制?(?:学校|小学|初中|中学)|寄宿生|住校/u,
    ],
  },
  but: (match, text, index) => teachesAdults.test(match) || (isAnySchool.test(match) && !boards.test(match)) || (/^[村镇]/.test(match) && /[农乡山城]$/.test(text.slice(0, index))),
};

const teachesAdults = /(?:培训|职业|技术|师范|党|干部|家长|老年|开放)学校$/;
/** Such a school has no name here, and yet says of a child that it lives away from home. */
const boards = /^寄宿制?(?:学校|小学|初中|中学)$/;
const isAnySchool = new RegExp(`^(?:${generic}|[一几每这那]所|建起|建了|捐建|援建|修建|办起|全县|各个)|(?:县里|镇上|村里|乡里|城里|乡镇|农村|乡村|地区|市区|社区|山区|城市)(?:的|各|所有|里)?\\p{Script=Han}{0,2}(?:小学|中学|学校|幼儿园)$`, 'u');
