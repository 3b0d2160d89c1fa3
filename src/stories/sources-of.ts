import type { FigureBook } from '../figures/figure-book.ts';

/** Ids of the sources a text rests on: those it names, then those of the figures and links in its body. */
export function sourcesOf(named: readonly string[], body: string, book: FigureBook): readonly string[] {
  const idsOf = (tag: string) => [...body.matchAll(new RegExp(`<${tag}\\b[^>]*\\bid="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');
  const ofFigures = idsOf('Figure').flatMap((id) => book.find(id)?.sources.map((source) => source.id) ?? []);
  return [...new Set([...named, ...ofFigures, ...idsOf('SourceLink')])];
}
