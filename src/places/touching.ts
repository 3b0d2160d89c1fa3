import { neighbors } from 'topojson-client';
import type { Outlines } from './outlines.ts';

/** Which places share a stretch of border, by code and in the order of the outlines. A corner in common is no border. */
export function touching({ topology }: Pick<Outlines, 'topology'>): ReadonlyMap<string, string[]> {
  const { geometries } = topology.objects.prefectures;
  const codes = geometries.map(({ id }) => String(id));
  const lists = neighbors(geometries as Parameters<typeof neighbors>[0]);
  return new Map(codes.map((code, index) => [code, (lists[index] ?? []).map((other) => codes[other] ?? '').filter(Boolean)]));
}
