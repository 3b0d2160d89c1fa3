import type { APIRoute } from 'astro';
import { writeFigure } from '../../downloads/write-figure.ts';
import { figureAddresses, type FigureAddress } from '../../figures/figure-addresses.ts';

/** The twin of every figure's page, for machines; both languages in one. */
export const getStaticPaths = () => figureAddresses().map((address) => ({ params: { id: address.id }, props: { address } }));

/** The file as it was written at build. */
export const GET: APIRoute<{ address: FigureAddress }> = ({ props }) =>
  new Response(writeFigure(props.address), { headers: { 'Content-Type': 'application/json; charset=utf-8' } });
