import { expect, test } from 'vitest';
import { routeOfMap } from '../../src/locale/map-route.ts';

test.each([
  [{}, '/map/'],
  [{ mode: 'pairing-rate' }, '/map/children-per-volunteer/'],
  [{ reportedOnly: true }, '/map/reported/'],
  [{ mode: 'children', reportedOnly: true }, '/map/children/?only=reported'],
  [{ view: 'tiles' }, '/map/tiles/'],
  [{ view: 'tiles', mode: 'children' }, '/map/tiles/?mode=children'],
  [{ release: '2024-05-12' }, '/map/2024-05-12/'],
  [{ release: '2024-05-12', view: 'tiles', mode: 'population', place: 'alder' }, '/map/2024-05-12/tiles/?mode=residents&place=alder'],
  [{ release: '2024-05-12', reportedOnly: true }, '/map/2024-05-12/?only=reported'],
] as const)('The view %o has the address %s.', (state, address) => {
  expect(routeOfMap(state)).toBe(address);
});
