import type { FigureBook } from '../figures/figure-book.ts';
import { Problem, type Words } from '../records/problem.ts';
import { nearestName } from './nearest-name.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';
import { attributeOf, tagsNamed } from './scan-body.ts';

/**
 * Every `<Figure id="…"/>` of a text must name a figure that has a number to show, every `<SourceLink id="…">` a source.
 * That there is an id at all is for `checkTags` to see.
 */
export function checkFigureIds(text: Text<unknown>, book: FigureBook): void {
  for (const tag of tagsNamed(text.body, 'Figure')) {
    const id = attributeOf(tag, 'id') ?? '';
    const figure = book.find(id);
    if (!figure) refuseUnknown(text, tag.index, id, book.ids, { en: 'figure', zh: '数字' });
    if (figure.value !== null) continue;
    refuse(text, tag.index, {
      found: { en: `the figure ${id}, which has no number to show`, zh: `数字 ${id} 没有可以显示的数` },
      expected: { en: 'a figure with a number: a sentence cannot hold a gap', zh: '有数可示的数字：句子里不能留空' },
      todo: { en: 'say in words that it is not published, or cite another figure', zh: '改用文字写明没有公布，或引用另一个数字' },
    });
  }
  for (const tag of tagsNamed(text.body, 'SourceLink')) {
    const id = attributeOf(tag, 'id') ?? '';
    if (!book.code.sources.has(id)) refuseUnknown(text, tag.index, id, book.code.sources.keys(), { en: 'source', zh: '来源' });
  }
}

function refuseUnknown(text: Text<unknown>, index: number, id: string, known: Iterable<string>, kind: { en: string; zh: string }): never {
  const near = nearestName(id, known);
  refuse(text, index, {
    found: { en: `unknown ${kind.en} id ${id}`, zh: `未知${kind.zh}编号 ${id}` },
    expected: { en: `the id of a ${kind.en} in data/`, zh: `data/ 中已有的${kind.zh}编号` },
    todo: near ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` } : { en: 'look the id up on the data page', zh: '到数据页查编号' },
  });
}

function refuse(text: Text<unknown>, index: number, words: { found: Words; expected: Words; todo: Words }): never {
  throw new Problem({ file: text.file, at: placeInText(text, index), ...words });
}
