import type { FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import { findSeries } from '../figures/series.ts';
import { attributeOf, scanBody, type Tag } from './scan-body.ts';

/** Every figure the tags of a body show, in running text, in charts, pairs and cards; unknown ids are for the checks to see. */
export function figuresShown(body: string, book: FigureBook): readonly Figure[] {
  const figures = scanBody(body).flatMap((piece) => (piece.kind === 'tag' && !piece.tag.closing ? figuresOf(piece.tag, book) : []));
  return [...new Set(figures)];
}

function figuresOf(tag: Tag, book: FigureBook): readonly Figure[] {
  const named = (attribute: string) => book.find(attributeOf(tag, attribute) ?? '') ?? [];
  switch (tag.name) {
    case 'Figure':
      return [named('id')].flat();
    case 'Compare':
      return [named('a'), named('b')].flat();
    case 'Chart':
      return namesIn(tag, 'series').flatMap((id) => findSeries(book, id)?.figures ?? []);
    case 'PlaceCard': {
      const place = book.code.places.get(attributeOf(tag, 'place') ?? '');
      return place ? book.figuresOf(place) : [];
    }
    default:
      return [];
  }
}

/** The names an attribute holds, one space between them. */
export const namesIn = (tag: Tag, attribute: string): readonly string[] => (attributeOf(tag, attribute) ?? '').split(' ').filter(Boolean);
