import { describe, expect, test } from 'vitest';
import { carryView, ownsPath, readAddress, writeAddress, type Ways } from '../../src/browser/map/address.ts';
import { explorerModes, mapViews, modeKind } from '../../src/locale/map-modes.ts';
import { routeOfMap, type MapState } from '../../src/locale/map-route.ts';

/** The addresses a page hands to its program, below a base path and in Chinese. */
const base = '/sub/path/zh';
const path = (state: MapState) => base + routeOfMap(state);
const modes = new Map(explorerModes.map((mode) => [mode as string, path({ mode })]));
const waysOf = (own: string): Ways => ({ own, modes, reported: path({ reportedOnly: true }), filtered: new Set(explorerModes.filter((mode) => modeKind[mode] === 'counts')) });

const pages: MapState[] = [{}, { mode: 'children' }, { reportedOnly: true }, { view: 'tiles' }, { release: '2024-05-12' }, { release: '2024-05-12', view: 'tiles' }];

describe.each(pages.map((page) => ({ own: path(page), page })))('On $own', ({ own, page }) => {
  const ways = waysOf(own);
  const plain = !page.release && page.view !== 'tiles';
  const states = explorerModes.flatMap((mode) => [true, false].flatMap((reportedOnly) => [undefined, 'dingxi'].map((place) => ({ mode, reportedOnly, place }))));

  test('the program writes every view as the pages do, and reads it back', () => {
    for (const { mode, reportedOnly, place } of states) {
      const view = { mode, only: reportedOnly, place: place ?? '' };
      const written = writeAddress(ways, view);
      expect(written).toBe(path({ ...(plain ? {} : { release: page.release, view: page.view ?? 'outlines' }), mode, reportedOnly, place }));
      const { pathname, search } = new URL(written, 'https://site.example');
      expect(ownsPath(ways, pathname), written).toBe(true);
      // Residents and rates are what was published, whatever is asked for: the filter is not in their address.
      expect(readAddress(ways, { pathname, search })).toEqual({ ...view, only: reportedOnly && modeKind[mode] === 'counts' });
    }
  });

  test('a view is carried to any other page by the query alone', () => {
    for (const { mode, reportedOnly, place } of states) {
      const view = { mode, only: reportedOnly, place: place ?? '' };
      for (const other of pages.filter((each) => !each.mode && !each.reportedOnly)) {
        expect(readAddress(waysOf(path(other)), { pathname: path(other), search: carryView(ways, view) })).toEqual(view);
      }
    }
  });
});

test('What an address asks for in vain is left out', () => {
  const ways = waysOf(path({}));
  expect(readAddress(ways, { pathname: ways.own, search: '?mode=none&only=everything' })).toEqual({ mode: 'both', only: false, place: '' });
  expect(ownsPath(ways, path({ release: '2024-05-12' }))).toBe(false);
  expect(ownsPath(waysOf(path({ view: 'tiles' })), path({ mode: 'children' }))).toBe(false);
  expect(mapViews).toContain('tiles');
});
