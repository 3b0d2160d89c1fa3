/** The paired half-discs, as in public/favicon.svg: on a square of 32, 25.6 high and 25.8 wide, from 3.5 to 29.3. */
export const halves = [
  { d: 'M15.5 4v24a12 12 0 0 1 0-24z', fill: '#a8331f' },
  { d: 'M16.5 3.2v25.6a12.8 12.8 0 0 0 0-25.6z', fill: '#1f5280' },
] as const;
