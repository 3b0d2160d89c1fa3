import { Problem } from '../records/problem.ts';
import { placeInText } from './place-in-text.ts';
import type { Text } from './read-texts.ts';

const figureTag = /<Figure\b([^>]*)>/g;
const sourceTag = /<SourceLink\b([^>]*)>/g;

/** Every `<Figure id="…"/>` of a text must name a figure there is, every `<SourceLink id="…">` a source. */
export function checkFigureIds(text: Text<unknown>, figures: ReadonlySet<string>, sources: ReadonlySet<string>): void {
  checkTags(text, figureTag, figures, { en: 'figure', zh: '数字' });
  checkTags(text, sourceTag, sources, { en: 'source', zh: '来源' });
}

function checkTags(text: Text<unknown>, tag: RegExp, known: ReadonlySet<string>, kind: { en: string; zh: string }): void {
  for (const match of text.body.matchAll(tag)) {
    const id = /\bid="([^"]*)"/.exec(match[1] ?? '')?.[1];
    if (id !== undefined && known.has(id)) continue;
    const near = nearest(id ?? '', known);
    throw new Problem({
      file: text.file,
      at: placeInText(text, match.index),
      found: id === undefined
        ? { en: `a ${kind.en} without id="…"`, zh: `没有 id="…" 的${kind.zh}` }
        : { en: `unknown ${kind.en} id ${id}`, zh: `未知${kind.zh}编号 ${id}` },
      expected: { en: `the id of a ${kind.en} in data/`, zh: `data/ 中已有的${kind.zh}编号` },
      todo: near
        ? { en: `did you mean ${near}?`, zh: `是否想写 ${near}？` }
        : { en: 'look the id up on the data page', zh: '到数据页查编号' },
    });
  }
}

/** The known id that shares the most two-letter pieces with what was written. */
function nearest(id: string, known: ReadonlySet<string>): string | undefined {
  const pieces = (text: string) => new Set(Array.from(text).map((_, at) => text.slice(at, at + 2)));
  const wanted = pieces(id);
  const score = (other: string) => {
    const theirs = pieces(other);
    return [...wanted].filter((piece) => theirs.has(piece)).length / (wanted.size + theirs.size);
  };
  const best = [...known].sort((a, b) => score(b) - score(a))[0];
  return best !== undefined && score(best) > 0.3 ? best : undefined;
}
