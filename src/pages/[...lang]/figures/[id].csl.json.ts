import type { APIRoute } from 'astro';
import { citedFigures, type CitedFigure } from '../../../figures/cited-figures.ts';
import { citeFigure } from '../../../wording/cite-figure.ts';
import { citationOf } from '../../../wording/figure-citation.ts';

/** One for each figure and language; an address that leads to the newest figure has that figure’s. */
export const getStaticPaths = citedFigures;

/** The citation as a reference manager reads it. */
export const GET: APIRoute<CitedFigure> = ({ props: { life, locale } }) =>
  new Response(citeFigure(citationOf(life, locale), 'csl'), { headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' } });
