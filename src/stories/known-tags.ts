import type { InBoth } from '../locale/locales.ts';

/** What an attribute may hold; `value` is missing for one that stands without a value. */
type Attribute = { value?: RegExp; needed?: true; expected: InBoth };

/** What a text may open: whether it encloses words, and its attributes. */
type KnownTag = { form: 'alone' | 'around' | 'either'; attributes: Record<string, Attribute>; example: string };

const id = (kind: InBoth): Attribute => ({
  value: /^[^\s]+$/,
  needed: true,
  expected: { en: `id="…" with the id of a ${kind.en}`, zh: `id="…"，填${kind.zh}编号` },
});

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
  },
  SourceLink: { form: 'either', attributes: { id: id({ en: 'source', zh: '来源' }) }, example: '<SourceLink id="…">…</SourceLink>' },
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
  },
  Contact: { form: 'alone', attributes: {}, example: '<Contact/>' },
  span: {
    form: 'around',
    attributes: { lang: { value: /^(?:en|zh-Hans)$/, needed: true, expected: { en: 'lang="en" or lang="zh-Hans"', zh: 'lang="en" 或 lang="zh-Hans"' } } },
    example: '<span lang="zh-Hans">…</span>',
  },
};
