import { locales, type Locale } from './locales.ts';

/** Base path the site is published under, with a slash at both ends: `/` or `/sub/path/`. */
export function basePath(): string {
  const base = process.env['SITE_BASE'] || '/';
  return `/${base.split('/').filter(Boolean).join('/')}/`.replace('//', '/');
}

/** Address of a page: `pathTo('zh', '/map/')` is `/zh/map/` under the base path. */
export function pathTo(locale: Locale, route: string): string {
  return pathToFile(locale === 'en' ? route : `/${locale}${route}`);
}

/** Address of a file that is the same in both languages, e.g. a download. */
export function pathToFile(route: string): string {
  return basePath() + route.replace(/^\//, '');
}

/** The parts of a page's address that stand for its language, as Astro wants them for `[...lang]` pages. */
export const languagePaths = () =>
  locales.map((locale) => ({ params: { lang: locale === 'en' ? undefined : locale }, props: { locale } }));

/** The picture that stands for a page where it is shared: `cardPath('zh', '/map/')` is `/cards/zh/map.png`, without the base path. */
export const cardPath = (locale: Locale, route: string): string => `/cards/${locale}${route === '/' ? '/index' : route.replace(/\/$/, '')}.png`;
