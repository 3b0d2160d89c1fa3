import type { FigureBook } from '../figures/figure-book.ts';
import { attributeOf, tagsNamed } from './scan-body.ts';

/** Ids of the sources a text rests on: those it names, then those of the figures and links in its body. */
export function sourcesOf(named: readonly string[], body: string, book: FigureBook): readonly string[] {
  const idsOf = (name: string) => tagsNamed(body, name).map((tag) => attributeOf(tag, 'id') ?? '');
  const ofFigures = idsOf('Figure').flatMap((id) => book.find(id)?.sources.map((source) => source.id) ?? []);
  return [...new Set([...named, ...ofFigures, ...idsOf('SourceLink')])];
}
