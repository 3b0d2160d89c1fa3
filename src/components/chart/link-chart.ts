import { routeOfFigure } from '../../locale/figure-route.ts';
import type { Locale } from '../../locale/locales.ts';
import { pathTo } from '../../locale/paths.ts';

/**
 * A chart for a page: each figure drawn in it leads to the figure's own page. It is a group then and no longer an image,
 * whose parts nobody could reach. Tab passes the marks over: the table beneath has the same links, in a row.
 *
 * @param svg of a chart room's drawing; whatever carries `data-figure` holds no element of its own name
 */
export const linkChart = (svg: string, locale: Locale): string =>
  svg
    .replace(/^(<svg[^>]*) role="img"/, '$1 role="group"')
    .replace(/<(g|text)\b([^>]*?) data-figure="([^"]+)"([^>]*)>(.*?)<\/\1>/g, (_, name: string, before: string, id: string, after: string, inside: string) => {
      const link = `<a href="${pathTo(locale, routeOfFigure(id))}" tabindex="-1" data-figure="${id}">`;
      return name === 'g' ? `${link}${inside}</a>` : `${link}<text${before}${after}>${inside}</text></a>`;
    });
