/** The colours of the light scheme, for pictures that leave the site and its style sheets; a test holds them to tokens.css. */
export const pigments = {
  paper: '#fbf6ec',
  ink: '#241f1a',
  muted: '#6b6156',
  rule: '#ddd0b8',
  wash: '#f3ead8',
  /** Land: the wash with a touch of loess, which pictures cannot mix for themselves. */
  ground: '#eee0c7',
  volunteers: '#a8331f',
  children: '#1f5280',
  population: '#2c6b57',
  loess: '#c79a4b',
} as const;

/** The two halves on dark ground. */
export const darkPigments = { volunteers: '#ec8670', children: '#86b8e4' } as const;
