import { figureLives, type FigureLife } from './figure-life.ts';
import type { Locale } from '../locale/locales.ts';
import { languagePaths } from '../locale/paths.ts';

export type CitedFigure = { locale: Locale; life: FigureLife };

/** Figures that are cited by a file, once in each language, as Astro wants their paths. */
export const citedFigures = () =>
  languagePaths().flatMap(({ params, props }) => [...figureLives().values()].map((life) => ({ params: { ...params, id: life.id }, props: { ...props, life } })));
