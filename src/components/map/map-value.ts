import { standingOf, type Figure } from '../../figures/figure.ts';
import { routeOfFigure } from '../../locale/figure-route.ts';
import type { Locale } from '../../locale/locales.ts';
import { pathTo } from '../../locale/paths.ts';
import type { MapValue } from '../../maps/map-input.ts';
import { sayDigits } from '../../wording/say-number.ts';

/** A figure as a map of a page draws it, in a language; its number leads to the figure’s own page. */
export const mapValue = (figure: Figure, locale: Locale): MapValue => ({
  value: figure.value,
  standing: standingOf(figure),
  text: sayDigits(figure, locale),
  href: pathTo(locale, routeOfFigure(figure.id)),
});
