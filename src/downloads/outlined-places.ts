import type { Topology } from 'topojson-specification';
import type { FigureBook } from '../figures/figure-book.ts';
import { countyOutlinesShown } from '../figures/outlines-shown.ts';
import { cutTopology, type CodedShape } from '../places/cut-topology.ts';
import { readMapSheet } from '../records/read-outlines.ts';

/** The prefectures of a province, and those counties of which a book says anything, as one topology on their own arcs. */
export function outlinedPlaces(book: FigureBook): Topology {
  const { topology } = readMapSheet().outlines;
  const counties = countyOutlinesShown()?.topology;
  const told = new Set(book.table.figures.map(({ place }) => place.code));
  const ofCounties = (counties?.objects.counties.geometries ?? []).filter(({ id }) => told.has(String(id))) as CodedShape[];
  return cutTopology([
    { name: 'prefectures', from: topology, shapes: topology.objects.prefectures.geometries as CodedShape[] },
    ...(counties && ofCounties.length > 0 ? [{ name: 'counties', from: counties, shapes: ofCounties }] : []),
  ]);
}
