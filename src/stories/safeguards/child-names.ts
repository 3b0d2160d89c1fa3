import { childEnglish, leaveOut, type Rule } from './rule.ts';

const surname = '[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜谢邹章苏潘范彭郎鲁韦马苗凤方俞任袁柳唐罗薛伍余米孟顾尹江钟汪田胡杜丁贾邓郝邵程邱高夏蔡侯石崔龚牛段雷贺赖毛武戴莫焦段尚安]';
const boyOrGirl = '(?:女孩|男孩|孩子|女童|男童|小姑娘|小女孩|小男孩|小朋友|女娃|男娃|娃娃|学生|女生|男生|少年|少女|丫头|女儿|儿子)';
const nobody = '(?![她他它我你您咱谁什啥了着过一妈爸奶爷大不得出来起上下这那人个苦好声门车做作到去住醒回进齐惯成满开喊]|阿姨|阿婆|老师|老人|婆婆|叔叔|姐姐|哥哥)';
/** 小 and 阿 begin many names, and many words that are none. */
const littleName = '[小阿](?![学时心升组区型小声孩朋伙妹弟手脸姐姨公婆爷儿的得名队家事半片块路巷院屋房卖店册本包卷便气动作提琴鸟狗猫草树麦米吃摊河溪山沟村镇城县站看说不额费])\\p{Script=Han}';
/** 丫丫, 朵朵; not 妈妈, 常常. */
const twice = '([^妈爸爷奶姥公婆哥姐弟妹叔伯娃姑舅宝嬢孃娘婶嫂常慢渐悄轻静默刚往明人天家个年处事时\\P{Script=Han}])\\1';
/** 维维妈妈 may be what a volunteer is called; 维维的妈妈 is somebody’s mother. */
const relative = '(?:奶奶|爷爷|爸爸|妈妈|父亲|母亲|外婆|外公|姥姥|姥爷|哥哥|姐姐|弟弟|妹妹)';
const noName = '(?!(?:She|He|It|This|That|There|Who|Here|What|Each|Every|Everyone|Nobody|One|Another|Neither|Either|If|When|Where|Inside|Somebody|Someone|And|But|So|Then|Behind|Child|Such|Left|These|Those|Whoever|Whether|Not|Nor|Only|Even|Also|Now|Today|Often|Still|Never|Yet|Once|Among|Paired|Mother|Father|Grandmother|Grandfather|Always|Mine|Hers|Ours|Theirs|Both|Always|Here)\\b)';
const people = '(?:Chinese|Tibetan|Hui|Han|Mongol|Mongolian|Kazakh|Dongxiang|Yugur|Bonan|Salar|Tu|Rural|Many|Most|Some|All|Two|Three|Other)';
const change = '(?:pseudonym|alias|nickname|not (?:his|her|their|the child\'s) (?:real|true) names?|(?:made-up|changed|invented|false) name|names? (?:(?:has|have|was|were) )?(?:been )?changed)';

/** What a child is called, by name, by a changed name, by half a name. */
export const childNames: Rule = {
  found: { en: 'words that name a child, or give a child another name (not repeated here)', zh: '给孩子写了名字、化名、小名或隐去一半的姓名（此处不重复）' },
  expected: {
    en: 'no name of a child, true or changed: a changed name with the rest of a story is enough for those who live there',
    zh: '不写孩子的名字，真名、化名都不写：当地人凭化名加上其余细节就能认出来',
  },
  todo: leaveOut,
  ofNames: true,
  latin: [
    new RegExp(`\\((?:[^()\\n]{0,24} )?${change}`, 'i'),
    /\b(?:not|isn't|wasn't|aren't) (?:his|her|their|the (?:child|girl|boy|pupil)'s) (?:real|true|actual|own) names?\b/i,
    /(?<!\b(?:even (?:if|when|where)|whether|no|unless) (?:the |a |any |his |her |their |real )?)\bnames? (?:has|have|had|was|were|is|are) (?:since )?(?:been )?(?:changed|altered|replaced)\b/i,
    new RegExp(
      `\\b(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]his|[Ll]ittle|[Yy]oung)(?: [\\w-]+){0,3} ${childEnglish},? (?:who (?:is|was) |whom (?:we|she|they) |we(?:'ll| will| shall)? )?(?:called|named|nicknamed|call|known (?:here |to us )?as|by the name of)(?: here)?(?: only)? ["']?[A-Z]`,
    ),
    new RegExp(`\\b(?:${childEnglish}'s|[Ww]hose|[Hh]er|[Hh]is|[Mm]y) (?:\\w+ )?(?:name|nickname) (?:is|was|means|meant) ["']?[A-Z]`),
    /\b(?:given|took|takes|has|gave \w+) (?:the|a) (?:new |other )?name (?:of )?["']?[A-Z]/,
    /\b(?:is|are|was|were) (?:an? )?(?:pseudonyms?|alias(?:es)?)\b/i,
    new RegExp(`\\b${childEnglish} surnamed\\b`, 'i'),
    new RegExp(`\\b[Tt]he ${childEnglish}, (?:called|named) ["']?[A-Z]`),
    /(?<!\b(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]f|[Nn]ear|[Bb]y|[Ss]ince|[Ff]or) (?:[A-Z]\w+ )?)\b[A-Z][a-z]+, (?:a|the) (?:[a-z-]+ )?(?:girl|boy)(?:,| (?:who|whom|she|he|from|of|in|with)\b)/,
    new RegExp(`\\b(?:[Cc]all|[Nn]ame) (?:the|this) ${childEnglish} ["']?[A-Z]`),
    new RegExp(`\\b(?:[Tt]he|[Tt]his|[Aa]) ${childEnglish},? (?:whom |that )?(?:we|here) (?:will |shall |here )?(?:calls?|called|names?|named) ["']?[A-Z]`),
    /\b(?:pseudonym|alias|pet name|milk name)s? (?:of |is |was )?["']?[A-Z][a-z]/,
    /(?<!\b(?:without|not|never|nor|no) (?:\w+ )?)\b(?:under|by|using|given|with|uses|used|has|had) (?:the|a) (?:pseudonym|alias)\b/i,
    new RegExp(`\\b(?:[Tt]he|[Aa]|[Tt]his|[Tt]hat|[Hh]er|[Hh]is|[Oo]ne) (?:[a-z-]+ )?${childEnglish}, (?:[A-Z][a-z]+ ?){1,2}(?:,|\\.(?= |$|\\n))`),
    new RegExp(`\\b${childEnglish}(?:,)? (?:Xiao|Little|Ah) ?[A-Z]`),
    new RegExp(`\\b(?:[Gg]irl|[Bb]oy|[Cc]hild|[Pp]upil|[Ss]tudent),? (?!I\\b)[A-Z]\\b(?!['-])`),
    new RegExp(`\\b(?:[Tt]he|[Aa]|[Tt]his|[Tt]hat|[Ll]ittle|[Yy]oung) (?:[a-z-]+ )?(?:girl|boy|child|schoolgirl|schoolboy|orphan) (?!(?:Mrs|Ms|Mr|Miss|Dr|${people})\\b)[A-Z][a-z]+\\b`),
    new RegExp(`\\b[Tt]he (?:[a-z-]+ )?${childEnglish} (?:called|named) ["']?[A-Z][a-z]+`),
    new RegExp(`\\b${noName}[A-Z][a-z]+(?= (?:is|was) (?:an?|one of the) (?:[a-z-]+ ){0,2}(?:girl|boy|child|orphan|pupil|schoolgirl|schoolboy)\\b)`),
    new RegExp(`\\b[Tt]he (?:two |three |four |five )?(?!${people}\\b)[A-Z][a-z]+(?= (?:brothers|sisters|twins|siblings|kids|boys?|girls?)\\b)`),
  ],
  han: [
    /\([^()\n]{0,6}(?:化名|假名|小名|乳名|非真名|非真实姓名|非本名)/u,
    /(?<!不|没|没有|不得|不能|不会|不要|勿|未|非|使|采|引)(?:使用|采用|用|取|署)了?(?:的(?:都|也|均)?是)?(?:一?个)?(?:化名|假名)(?!也|都不|,也|、|,(?:我们|本站|这里)(?:连化名)?也)/u,
    /(?<!无论|不论|不管|即使|即便|哪怕|不)(?:均系|均为|皆为|都是|系|为|是)(?:化名|假名)(?!还是|也|,还是|、)/u,
    /(?:化名|假名|小名|乳名)(?:就)?(?:叫|为|是|作|:|"|')/u,
    /(?<!大)(?:小名|乳名)(?![单额气字是也都和叫为])\p{Script=Han}{2}(?=[的,。])/u,
    new RegExp(`姓${surname}的小?${boyOrGirl}|${surname}姓${boyOrGirl}`, 'u'),
    /化名[小阿]\p{Script=Han}/u,
    /(?:姑且|暂且|权且|不妨)(?:把|将)?(?:她|他|这个?孩子|孩子|女孩|男孩)?(?:叫|唤|称)(?:她|他|做|作|为)/u,
    new RegExp(`(?:名叫|名为|叫做|叫作|叫|取名|姓名是)["']?${nobody}\\p{Script=Han}{1,4}["']?的(?:小|一个)?${boyOrGirl}`, 'u'),
    new RegExp(`${boyOrGirl}(?:,|的)?(?:大名|名字|小名|姓名|乳名|名)?就?(?:叫做|叫作|名叫|叫|取名|姓)["']?${nobody}\\p{Script=Han}{2}`, 'u'),
    new RegExp(`${boyOrGirl},?[小阿](?![学时心升组区型小声孩朋伙妹弟手脸姐姨公婆爷儿的得名队家事])\\p{Script=Han}{1,2}(?=[,。、;:!?"')的说和与跟在是有也就还])`, 'u'),
    new RegExp(`${surname}某{1,2}(?![些种个一人地县市校小中])`, 'u'),
    /(?:女孩|男孩|孩子|学生|小)[A-Z](?![A-Za-z])/u,
    new RegExp(`(?:女孩|男孩|女童|男童|小姑娘)${littleName}`, 'u'),
    new RegExp(`(?:${littleName}|${twice})(?=同学(?!们)|这个?(?:孩子|娃|丫头|小家伙))`, 'u'),
    new RegExp(`(?:${littleName}|${twice})(?=是(?:一?[个名位])?(?:农村)?(?:留守|困境|孤)?(?:儿童|孩子|女孩|男孩|孤儿))`, 'u'),
    new RegExp(`(?:^|[,。;:\\n])(?![她他它我你这那谁也都就不还只有其每])\\p{Script=Han}{2,3}(?=是一?[个名位](?:农村)?(?:留守|困境)(?:儿童|孩子|女孩|男孩))`, 'u'),
    new RegExp(`${boyOrGirl}(?:,|是|家)?姓${surname}`, 'u'),
    new RegExp(`${boyOrGirl}的?(?:大名|小名|名字|名)[里中]?(?:有|带|含|是)着?(?:一?个)?["']?\\p{Script=Han}["']?字`, 'u'),
    new RegExp(`${surname}家的?(?:老[大二三四五六幺](?!人|远|早)|大?(?:丫头|闺女|小子|娃|孙女|孙子|姑娘|孩子|[两二三四]?(?:兄弟|姐妹|兄妹|姐弟)))`, 'u'),
    new RegExp(`(?:${littleName}|${twice})(?=["']?的${relative}|爷爷|奶奶|外婆|外公|姥姥|姥爷)`, 'u'),
  ],
  besideChild: {
    latin: [/\b(?:[Hh]er|[Hh]is|[Tt]heir|[Ww]hose|(?:girl|boy|child|pupil)'s) (?:sur|family |last )name (?:is|was) [A-Z]/],
    han: [
      new RegExp(`(?:这里|我们|文中|本文|姑且|不妨)(?:就|都|便)?(?:叫|称|唤|称呼)[她他](?:做|作|为)?["']?(?!\\p{Script=Han}{0,4}(?:妈妈|阿姨|老师|奶奶))${nobody}\\p{Script=Han}{2,3}(?=["',。;!?\\n]|$)`, 'u'),
      new RegExp(`[叫喊唤称][她他](?:做|作|为)?["']?(?:(?!小${surname})${littleName}|${twice})(?!妈妈|阿姨|老师|姐|奶奶)`, 'u'),
      new RegExp(`(?:称作|唤作|唤做|称为|叫作|叫做)["']?(?:${littleName}|${twice})(?!妈妈|阿姨)`, 'u'),
    ],
  },
};
