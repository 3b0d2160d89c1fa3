import type { FigureBook } from '../../src/figures/figure-book.ts';
import type { Place } from '../../src/records/place-schema.ts';
import type { Outlined } from '../ask-figure/find-place.ts';
import type { CorrectionDraft } from './correction.ts';
import { hasNumber } from './find-figure.ts';

/** Totals that were the sum of all their parts, or no less than it, and with these corrections no longer are. No number is told. */
export function findUneven(book: FigureBook, corrections: readonly CorrectionDraft[], outlined: readonly Outlined[]): { place: Place; measure: string; period: string }[] {
  const places = [...book.code.places.values()];
  const known = new Set(corrections.flatMap(({ figure }) => (figure?.period && figure.measure.adds_up ? [`${figure.measure.id} ${figure.period}`] : [])));
  return [...known].flatMap((key) => {
    const [measure = '', period = ''] = key.split(' ');
    const was = (code: string) => {
      const figure = book.table.history(code, measure).find((each) => each.period === period);
      return figure && hasNumber(figure) ? (figure.value ?? undefined) : undefined;
    };
    const is = (code: string) => corrections.find(({ figure }) => figure?.place.code === code && figure.measure.id === measure && figure.period === period)?.count?.value ?? was(code);
    return places.filter((place) => isUneven(place, was, is)).map((place) => ({ place, measure, period }));
  });

  function isUneven(place: Place, was: (code: string) => number | undefined, is: (code: string) => number | undefined): boolean {
    const parts = [...new Set([...places.filter(({ parent }) => parent === place.code).map(({ code }) => code), ...outlined.filter(({ parent }) => parent === place.code).map(({ code }) => code)])];
    const [before, after] = [was(place.code), is(place.code)];
    if (before === undefined || after === undefined || parts.length === 0) return false;
    const sum = (of: (code: string) => number | undefined) => parts.reduce((total, code) => total + (of(code) ?? 0), 0);
    const whole = parts.every((code) => was(code) !== undefined);
    return sum(is) > after || (whole && sum(was) === before && sum(is) !== after);
  }
}
