import { figuresBeside, type FigureAddress } from '../figures/figure-addresses.ts';
import { openBook, openBooks, siteSettings } from '../figures/figure-book.ts';
import type { Figure } from '../figures/figure.ts';
import type { FigureLife, Saying } from '../figures/figure-life.ts';
import { retraceEstimate } from '../figures/retrace-estimate.ts';
import { routeOfFigure, routeOfFigureFile } from '../locale/figure-route.ts';
import { locales, type InBoth, type Locale } from '../locale/locales.ts';
import { pathTo, pathToFile } from '../locale/paths.ts';
import { wholeAddress } from '../locale/whole-address.ts';
import { citationForms, citeFigure } from '../wording/cite-figure.ts';
import { citationOf } from '../wording/figure-citation.ts';
import { titleFigure } from '../wording/name-figure.ts';
import { sayMethod } from '../wording/say-method.ts';
import { explainRanges, tellRange } from '../wording/say-range.ts';
import { sayStatus, sayStatusMeaning } from '../wording/say-status.ts';
import { rowOf } from './rows.ts';

/**
 * A figure's page for machines, in both languages at once: the row as the downloads have it, with measure, sources, history,
 * corrections and citations in full. Addresses are whole once the site knows its own. A number that is not repeated is null.
 */
export function writeFigure({ id, life, newest }: FigureAddress): string {
  const { figure, fate, by, corrections, hushed } = life;
  const { measure } = figure;
  const file = {
    id,
    newest_of: newest ? { figure_id: life.id, address: addressesOf(life.id) } : undefined,
    address: addressesOf(id),
    title: inBoth((locale) => titleFigure(life, locale)),
    figure: { ...rowOf(figure), value: hushed ? null : figure.value },
    ...(hushed && { value_is_repeated: false }),
    range: rangeOf(figure),
    status: { label: inBoth((locale) => sayStatus(figure.status, locale)), meaning: inBoth((locale) => sayStatusMeaning(figure.status, locale)) },
    measure: { id: measure.id, label: measure.label, definition: measure.definition, cannot_show: measure.cannot_show, unit: measure.unit },
    place: { code: figure.place.code, level: figure.place.level, name: figure.place.name, full_name: figure.place.full_name },
    sources: figure.sources,
    estimate: hushed ? undefined : estimateOf(life),
    history: { fate, superseded_by: by?.id, changed: life.changed, said: life.sayings.map((saying) => tellSaying(saying, hushed)), corrections },
    series: figuresBeside(life).map((other) => other.id),
    citation: inBoth((locale) => Object.fromEntries(citationForms.map((form) => [form, citeFigure(citationOf(life, locale), form)]))),
    licence: siteSettings().licence,
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

const inBoth = <T>(say: (locale: Locale) => T) => Object.fromEntries(locales.map((locale) => [locale, say(locale)])) as Record<Locale, T>;

function addressesOf(id: string): InBoth & { json: string } {
  const page = (locale: Locale) => wholeAddress(locale, routeOfFigure(id)) ?? pathTo(locale, routeOfFigure(id));
  return { ...inBoth(page), json: wholeAddress('en', routeOfFigureFile(id)) ?? pathToFile(routeOfFigureFile(id)) };
}

/** What can be said of a withheld count, with how; absent where nothing can. `high` is null where nothing bounds it above. */
const rangeOf = (figure: Figure) =>
  figure.range && { ...figure.range, says: inBoth((locale) => tellRange(figure, locale)), how: inBoth((locale) => explainRanges(openBook().code.rule.threshold, locale)) };

const tellSaying = ({ from, until, figure: { value, status, qualifier, note } }: Saying, hushed: boolean) => ({ from, until, value: hushed ? null : value, status, qualifier, note });

/** How the estimate came about, in the release that last had it. */
function estimateOf({ figure, sayings }: FigureLife) {
  const until = sayings.at(-1)?.until;
  const book = openBooks().find(({ release }) => release.release === until) ?? openBook();
  const steps = retraceEstimate(book, figure);
  if (!steps) return undefined;
  const { total, counted, left, population, residents, exact } = steps;
  return { method: sayMethod(book), total: total.id, less: counted.map(({ id }) => id), left, population: population.id, residents, exact_share: exact };
}
