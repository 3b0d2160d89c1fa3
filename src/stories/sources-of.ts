import type { FigureBook } from '../figures/figure-book.ts';
import { figuresShown, namesIn } from './figures-shown.ts';
import { attributeOf, tagsNamed } from './scan-body.ts';

/** Ids of the sources a text rests on: those it names, then those of the figures, links, lists and quotations in its body. */
export function sourcesOf(named: readonly string[], body: string, book: FigureBook): readonly string[] {
  const ofFigures = figuresShown(body, book).flatMap((figure) => figure.sources.map((source) => source.id));
  const linked = tagsNamed(body, 'SourceLink').map((tag) => attributeOf(tag, 'id') ?? '');
  const listed = tagsNamed(body, 'Sources').flatMap((tag) => namesIn(tag, 'ids'));
  const quoted = tagsNamed(body, 'PullQuote').flatMap((tag) => book.code.quotations.get(attributeOf(tag, 'id') ?? '')?.source ?? []);
  return [...new Set([...named, ...ofFigures, ...linked, ...listed, ...quoted])];
}
