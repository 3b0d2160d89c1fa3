import type { FigureBook } from '../figures/figure-book.ts';
import { Problem, type Words } from '../records/problem.ts';
import { nearestName } from './nearest-name.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { attributeOf, tagsNamed } from './scan-body.ts';

/**
 * Every `<PullQuote id="…"/>` must name a quotation of data/quotations.json, and its source must be among those that the
 * front matter of the text names. A page of words names none; there the source joins the list by itself.
 */
export function checkQuotes(text: Text<object>, { code: { quotations } }: FigureBook): void {
  for (const tag of tagsNamed(text.body, 'PullQuote')) {
    const id = attributeOf(tag, 'id') ?? '';
    const refuse = (found: Words, expected: Words, todo: Words): never => {
      throw new Problem({ file: text.file, at: placeInText(text, tag.index), found, expected, todo });
    };
    const quotation = quotations.get(id);
    if (!quotation) {
      const near = nearestName(id, quotations.keys());
      refuse(
        { en: `unknown quotation ${id}`, zh: `未知引语 ${id}` },
        { en: 'the id of a quotation in data/quotations.json', zh: 'data/quotations.json 中已有的引语编号' },
        near ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` } : { en: 'add the words with their source to data/quotations.json first, or take the tag out', zh: '先把原话和来源写进 data/quotations.json，或删去这个标签' },
      );
    }
    const sources: unknown = Reflect.get(text.head, 'sources');
    if (!quotation || !Array.isArray(sources) || sources.includes(quotation.source)) continue;
    refuse(
      { en: `words from ${quotation.source}, which is not among the sources of this text`, zh: `原话出自 ${quotation.source}，但本文来源中没有它` },
      { en: 'a quotation from a source that the front matter names', zh: '引语的来源须列在信息栏的 sources 里' },
      { en: `add ${quotation.source} to sources, in both languages`, zh: `在两种语言的 sources 里都加上 ${quotation.source}` },
    );
  }
}
