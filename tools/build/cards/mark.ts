/** The paired half-discs, as in public/favicon.svg: on a square of 32, 25.6 high around its middle. */
export const halves = [
  { d: 'M15.5 4v24a12 12 0 0 1 0-24z', fill: '#a8331f' },
  { d: 'M16.5 3.2v25.6a12.8 12.8 0 0 0 0-25.6z', fill: '#1f5280' },
] as const;
