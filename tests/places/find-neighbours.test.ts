import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { locatePlaces } from '../../src/maps/locate-places.ts';
import { placeKeys } from '../../src/maps/place-keys.ts';
import { directions } from '../../src/places/compass.ts';
import { findNeighbours, touching, writeGo } from '../../src/places/find-neighbours.ts';
import { reachedFrom } from '../../src/places/join-islands.ts';
import { parseMapPlan } from '../../src/places/label-places.ts';
import { parseOutlines } from '../../src/places/outlines.ts';
import { fourOutlines } from '../fixtures/four-squares.ts';
import { squareGrid } from '../fixtures/square-grid.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/outlines/gansu.${name}.json`, 'utf8'));
const outlines = parseOutlines(read('topo'));
const plan = parseMapPlan(read('labels'), outlines.features.map(({ id }) => id));
const { places } = JSON.parse(readFileSync('data/places.json', 'utf8')) as { places: { code: string; slug: string }[] };
const slug = (code: string | undefined): string => places.find((place) => place.code === code)?.slug ?? '';
const found = findNeighbours(outlines, locatePlaces(outlines, plan));

/**
 * Every arrow of every place, by hand from the map: n ne e se s sw w nw. Bearings in degrees from north are given where a
 * reader of a map might have hesitated.
 */
const arrows: Record<string, string> = {
  // The capital: Wuwei north of it (348), Baiyin east (84), Linxia south (199), Dingxi south-east (153). Nothing lies west.
  lanzhou: 'wuwei baiyin baiyin dingxi linxia linxia - wuwei',
  // A small city between two large prefectures: Zhangye is at 138, so east and south both lead there; Jiuquan is at 289.
  jiayuguan: '- - zhangye zhangye zhangye - jiuquan jiuquan',
  // Wuwei encloses it on the north and east (87), Zhangye lies on the west (284).
  jinchang: '- wuwei wuwei - - - zhangye zhangye',
  // Lanzhou is due west (264), Dingxi due south (190), Pingliang beyond the hills to the south-east (124).
  baiyin: 'wuwei - pingliang pingliang dingxi dingxi lanzhou wuwei',
  // Dingxi is west (287), Longnan south (202), Pingliang north-east (49).
  tianshui: 'pingliang pingliang pingliang - longnan longnan dingxi dingxi',
  // Jinchang, due west (267), stands before Zhangye (279), which takes the next direction.
  wuwei: '- - baiyin baiyin lanzhou jinchang jinchang zhangye',
  // Jiayuguan is north-west by north (318) and Jiuquan west by north (300): the nearer to north takes north.
  zhangye: 'jiayuguan - wuwei jinchang - - jiuquan jiayuguan',
  // Qingyang is north-east (29), Tianshui south-west (229), Dingxi due west (258), Baiyin north-west (304).
  pingliang: 'qingyang qingyang qingyang - tianshui tianshui dingxi baiyin',
  // The western end: everything else is east of it.
  jiuquan: '- - jiayuguan zhangye zhangye - - -',
  // The eastern end: it borders Pingliang alone (209), which south and west both reach.
  qingyang: '- - - - pingliang pingliang pingliang -',
  // The middle, with seven neighbours, each in a direction of its own.
  dingxi: 'baiyin pingliang tianshui longnan longnan gannan linxia lanzhou',
  // The southern end: Tianshui is north (22), Dingxi north-west (332), Gannan west (288).
  longnan: 'tianshui tianshui - - - - gannan dingxi',
  // Lanzhou is north (19), Gannan south (192), Dingxi south-east (116).
  linxia: 'lanzhou lanzhou dingxi dingxi gannan gannan - -',
  // Linxia is north (12), Dingxi north-east (65), Longnan south-east (108).
  gannan: 'linxia dingxi longnan longnan - - - -',
};

describe('the arrows of the province', () => {
  it('has written down all fourteen', () => expect(Object.keys(arrows)).toHaveLength(14));

  it.each(Object.entries(arrows))('from %s lead where the map says', (name, expected) => {
    const own = found.get(places.find((place) => place.slug === name)?.code ?? '');
    expect(directions.map((direction) => slug(own?.[direction]) || '-').join(' ')).toBe(expected);
  });

  it('leads from the capital south-east to Dingxi', () => {
    expect(slug(found.get('620100')?.se)).toBe('dingxi');
  });

  it('gives every bordering place an arrow, and no arrow to any other', () => {
    for (const [code, list] of touching(outlines)) {
      expect([...new Set(Object.values(found.get(code) ?? {}))].toSorted(), slug(code)).toEqual(list.toSorted());
    }
  });

  it('makes every place its neighbour’s neighbour', () => {
    const touches = touching(outlines);
    for (const [code, list] of touches) for (const other of list) expect(touches.get(other), `${slug(other)} of ${slug(code)}`).toContain(code);
  });

  it('reaches every place from every place with the four arrow keys alone', () => {
    const steps = new Map([...found].map(([code, { n, e, s, w }]) => [code, [n, e, s, w].filter((each) => each !== undefined)]));
    for (const code of found.keys()) expect(reachedFrom(code, steps).size, slug(code)).toBe(14);
  });

  it('is written into a link as eight codes from north clockwise', () => {
    expect(placeKeys(outlines, plan).go.get('620100')).toBe('06 04 04 11 29 29 - 06');
    expect(writeGo(undefined)).toBe('- - - - - - - -');
  });
});

describe('the arrows of a grid', () => {
  const grid = squareGrid(3, 3);
  const go = findNeighbours(grid, grid.points);

  it('lead straight to the next square, and a corner in common is no border', () => {
    // 1 2 3 / 4 5 6 / 7 8 9. A diagonal leads to the nearer of two that are as near: the one first in the file.
    expect(go.get('990500')).toMatchObject({ n: '990200', e: '990600', s: '990800', w: '990400' });
    expect(Object.values(go.get('990500') ?? {})).not.toContain('990100');
    expect(go.get('990100')).toEqual({ ne: '990200', e: '990200', se: '990200', s: '990400', sw: '990400' });
  });

  it('lead back where they came from', () => {
    const back = { n: 's', e: 'w', s: 'n', w: 'e' } as const;
    for (const [code, own] of go) for (const [there, here] of Object.entries(back)) {
      const next = own[there as keyof typeof back];
      if (next) expect(go.get(next)?.[here], `${there} of ${code}`).toBe(code);
    }
  });

  it('are the four borders of the four squares', () => {
    expect(touching(fourOutlines).get('990100')?.toSorted()).toEqual(['990200', '990300']);
  });

  it('lead across the water to an island that touches nothing', () => {
    const apart = { topology: { ...grid.topology, objects: { prefectures: { ...grid.topology.objects.prefectures, geometries: grid.topology.objects.prefectures.geometries.map((one, index) => (index === 8 ? { ...one, arcs: [[]] } : one)) } } } };
    const own = findNeighbours(apart as typeof grid, grid.points);
    expect(own.get('990900')).toMatchObject({ n: '990600' });
    expect(own.get('990600')).toMatchObject({ s: '990900' });
  });
});
