import { siteSettings, type FigureBook } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import type { Place } from '../records/place-schema.ts';
import { explainFigures } from './code-book.ts';
import { rowOf } from './rows.ts';
import { schemaVersion } from './schema-version.ts';
import { methodKey, statusKey } from './status-key.ts';

/** What a file speaks of; of everything, unless told otherwise. */
type Part = { places?: readonly Place[]; keep?: (figure: Figure) => boolean };

/**
 * The same rows as the CSV, with what of the code book they use: one file stands by itself.
 */
export function writeJson(book: FigureBook, { places = [...book.code.places.values()], keep = () => true }: Part = {}): string {
  const { name, programme, authority, licence } = siteSettings();
  const { title, note, release } = book.release;
  const figures = book.table.figures.filter((figure) => places.includes(figure.place) && keep(figure));
  const { measures, terms } = explainFigures(book, figures);
  const sources = new Map(figures.flatMap((figure) => figure.sources.map((source) => [source.id, source])));
  const file = {
    schema_version: schemaVersion,
    name,
    programme,
    authority,
    release: { date: release, title, note },
    licence,
    statuses: statusKey(),
    methods: methodKey(book, figures),
    measures,
    terms,
    sources: [...sources.values()],
    figures: places.flatMap((place) => measures.flatMap((measure) => book.table.history(place.code, measure.id).filter(keep).map(rowOf))),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}
