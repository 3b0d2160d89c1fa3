import type { InBoth } from '../locale/locales.ts';

/** What an attribute may hold; `value` is missing for one that stands without a value. */
type Attribute = { value?: RegExp; needed?: true; expected: InBoth };

/** What a text may open: whether it encloses words, and its attributes. */
type KnownTag = {
  form: 'alone' | 'around' | 'either';
  /** True for a picture or list that makes a paragraph of its own; else it stands among words. */
  block?: true;
  /** True for one that cannot stand on a page of words; the style page shows the line to type and not the thing. */
  storiesOnly?: true;
  attributes: Record<string, Attribute>;
  example: string;
  /** What it is for, as the style page says it. */
  use: InBoth;
};

const named = (name: string, kind: InBoth): Attribute => ({
  value: /^[^\s]+$/,
  needed: true,
  expected: { en: `${name}="…" with the id of a ${kind.en}`, zh: `${name}="…"，填${kind.zh}编号` },
});
const id = (kind: InBoth): Attribute => named('id', kind);

const place: Attribute = {
  value: /^[^\s]+$/,
  needed: true,
  expected: { en: 'place="…" with the code of a prefecture or county', zh: 'place="…"，填市州或县区代码' },
};

/** The tags a text in content/ may use: the components its page hands it, and words in the other language. */
export const knownTags: Readonly<Record<string, KnownTag>> = {
  Figure: {
    form: 'alone',
    attributes: {
      id: id({ en: 'figure', zh: '数字' }),
      unit: { expected: { en: 'unit alone, without a value', zh: '只写 unit，不带取值' } },
      as: { value: /^digits$/, expected: { en: 'as="digits"', zh: 'as="digits"' } },
    },
    example: '<Figure id="…" unit/>',
    use: { en: 'A figure in running text, with its qualification and its source; unit adds the noun, digits writes it out in full.', zh: '正文里的数字，自带限定语和来源；加 unit 带上名词，digits 写出全部数字。' },
  },
  SourceLink: {
    form: 'either',
    attributes: { id: id({ en: 'source', zh: '来源' }) },
    example: '<SourceLink id="…">…</SourceLink>',
    use: { en: 'Words linked to the source they rest on; alone it names the source itself.', zh: '把文字连到所依据的来源；不带文字时写出来源本身。' },
  },
  HelpLine: {
    form: 'alone',
    attributes: {
      number: {
        value: /^1\d{2,4}$/,
        needed: true,
        expected: {
          en: 'the short number of a public help line: three to five digits, the first of them 1',
          zh: '公共服务热线的短号码：三至五位数字，以 1 开头',
        },
      },
    },
    example: '<HelpLine number="110"/>',
    use: { en: 'The number of a public help line, ready to be called.', zh: '公共服务热线号码，可直接拨打。' },
  },
  Contact: {
    form: 'alone',
    block: true,
    attributes: { brief: { expected: { en: 'brief alone, without a value', zh: '只写 brief，不带取值' } } },
    example: '<Contact/>',
    use: {
      en: 'How to reach the people who keep the site and where to donate, from content/site.json; without them, that there is no such way. brief leaves donations out.',
      zh: '怎样联系本站、向哪里捐款，取自 content/site.json；没有填写时，说明暂无。加 brief 不提捐款。',
    },
  },
  span: {
    form: 'around',
    attributes: { lang: { value: /^(?:en|zh-Hans)$/, needed: true, expected: { en: 'lang="en" or lang="zh-Hans"', zh: 'lang="en" 或 lang="zh-Hans"' } } },
    example: '<span lang="zh-Hans">…</span>',
    use: { en: 'Words in the other language, so that they are read out and set as such.', zh: '文中另一种语言的词语，便于朗读和排版。' },
  },
  MiniMap: {
    form: 'alone',
    block: true,
    attributes: { place },
    example: '<MiniMap place="…"/>',
    use: { en: 'Where a place lies in the province, with a link to its page; for a county, its prefecture.', zh: '一地在全省的位置，附该地页面链接；县区显示所在市州。' },
  },
  PlaceCard: {
    form: 'alone',
    block: true,
    attributes: { place },
    example: '<PlaceCard place="…"/>',
    use: { en: 'A place in short: its names, where it lies, and its figures with status and source.', zh: '一地概要：双语地名、位置，以及带状态和来源的数字。' },
  },
  Sources: {
    form: 'alone',
    block: true,
    attributes: {
      ids: {
        value: /^[^\s]+(?: [^\s]+)*$/,
        needed: true,
        expected: { en: 'ids="…" with ids of sources, one space between them', zh: 'ids="…"，填来源编号，以一个空格隔开' },
      },
    },
    example: '<Sources ids="… …"/>',
    use: { en: 'A short list of sources where the text speaks of them.', zh: '在正文当处列出几个来源。' },
  },
  Timeline: {
    form: 'around',
    block: true,
    attributes: {},
    example: '<Timeline>',
    use: { en: 'What happened, day by day, oldest first; each line of it is an Event.', zh: '按时间先后列出经过，每行一个 Event。' },
  },
  Event: {
    form: 'around',
    attributes: {
      date: {
        value: /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/,
        needed: true,
        expected: { en: 'date="…" with a day, month or year: 2024-05-12, 2024-05 or 2024', zh: 'date="…"，填年月日、年月或年份：2024-05-12、2024-05 或 2024' },
      },
    },
    example: '<Event date="2024-05-12">…</Event>',
    use: { en: 'One entry of a Timeline: a date and words, in one line.', zh: 'Timeline 中的一项：日期和文字，写在一行里。' },
  },
  Chart: {
    form: 'alone',
    block: true,
    attributes: {
      series: {
        value: /^[^\s]+(?: [^\s]+)*$/,
        needed: true,
        expected: {
          en: 'series="…" with a place and a measure, as in an id without its date; where the definition changed, several, one space between them',
          zh: 'series="…"，填地区和指标，即不带日期的编号；口径改变时可填几个，以一个空格隔开',
        },
      },
    },
    example: '<Chart series="…"/>',
    use: { en: 'One measure in one place over time: bars, the finding in a sentence, and the same figures in a table.', zh: '一地一项指标的历年变化：柱形图、一句话结论，以及同样数字的表格。' },
  },
  Compare: {
    form: 'alone',
    block: true,
    attributes: { a: named('a', { en: 'figure', zh: '数字' }), b: named('b', { en: 'figure', zh: '数字' }) },
    example: '<Compare a="…" b="…"/>',
    use: {
      en: 'Two reported figures side by side: the same measure in two places or at two dates, or volunteers beside the children of the same place and day.',
      zh: '并列两个已公布的数字：同一指标的两地或两个时间，或同地同日的志愿者与儿童。',
    },
  },
  Aside: {
    form: 'around',
    block: true,
    attributes: {},
    example: '<Aside>…</Aside>',
    use: {
      en: 'A note beside the paragraph it follows: in the margin where there is room, else below it. For what a careful reader may want and the story can do without.',
      zh: '写在某一段后面的旁注：屏幕宽时排在这一段旁边，窄时排在下面。细心的读者或许想看、正文却可以不说的，写在这里。',
    },
  },
  PullQuote: {
    form: 'alone',
    block: true,
    attributes: { id: id({ en: 'quotation', zh: '引语' }) },
    example: '<PullQuote id="…"/>',
    use: {
      en: 'Words that a source carries, set large, from data/quotations.json: in their own language, with the speaker, the source, and on pages of the other language our translation, marked as ours.',
      zh: '来源中的原话，放大排出，取自 data/quotations.json：按原文语言，写明说话人和来源；在另一种语言的页面上附本站译文并注明。',
    },
  },
  Picture: {
    form: 'alone',
    block: true,
    storiesOnly: true,
    attributes: {
      file: {
        value: /^[a-z0-9]+(?:-[a-z0-9]+)*\.(?:jpg|png|webp)$/,
        needed: true,
        expected: { en: 'file="…" with the name of a picture that the front matter declares', zh: 'file="…"，填信息栏中写明的图片文件名' },
      },
    },
    example: '<Picture file="….jpg"/>',
    use: {
      en: 'A picture of the story, as its front matter declares it, with its credit; never of a child. In stories only.',
      zh: '故事的图片，须在信息栏中写明，自带署名；绝不拍孩子。只用于故事。',
    },
  },
  MediaKit: {
    form: 'alone',
    block: true,
    attributes: {},
    example: '<MediaKit/>',
    use: {
      en: 'The media kit to take away, one file for each language, and what is in it: texts, figures, map and mark, with sizes and checksums.',
      zh: '媒体资料包，每种语言一个文件，并列出里面的文章、数字、地图和标志，注明大小和校验值。',
    },
  },
};
