import { findTypedNumber } from '../locale/find-typed-number.ts';
import { inData, shownPath } from './folders.ts';
import { Problem, type Words } from './problem.ts';
import type { Quotation } from './quotation-schema.ts';
import type { Source } from './source-schema.ts';

const marks = /^["“”‘’「『《].*["“”‘’」』》]$/su;

/**
 * Holds quotations to their sources and to the rule that no count stands outside data/counts, where small ones are
 * refused: a number in somebody's mouth tells as much as one in a table. Throws a Problem for the first slip.
 */
export function checkQuotations(quotations: Iterable<Quotation>, sources: ReadonlyMap<string, Source>): void {
  for (const { id, source, words, translation } of quotations) {
    if (!sources.has(source)) {
      refuse(`${id}.source`, { en: `unknown source ${source}`, zh: `未知来源 ${source}` }, { en: 'a source of sources.json: nobody is quoted without one', zh: 'sources.json 中已有的来源：没有来源，不引原话' }, { en: 'correct it, or add the source first', zh: '更正，或先加入这个来源' });
    }
    for (const [field, text] of [['words', words], ['translation', translation]] as const) {
      if (marks.test(text)) {
        refuse(`${id}.${field}`, { en: 'quotation marks around the words', zh: '文字外面写了引号' }, { en: 'the words alone; each page adds the marks of its language', zh: '只写文字；引号由页面按语言添加' }, { en: 'take the marks away', zh: '删去引号' });
      }
      if (!findTypedNumber(text)) continue;
      // The number itself is not repeated: it may be one that must not be seen.
      refuse(`${id}.${field}`, { en: 'a count or a share', zh: '含有计数或比例' }, { en: 'words without numbers: counts stand in data/counts, where small ones are refused', zh: '不含数字的话：计数一律录入 data/counts，过小的数在那里会被拒绝' }, { en: 'quote another part, or leave the quotation out', zh: '改引别的部分，或不引' });
    }
  }
}

function refuse(at: string, found: Words, expected: Words, todo: Words): never {
  throw new Problem({ file: shownPath(inData('quotations.json')), at, found, expected, todo });
}
