/** The ground of each scheme, for the browser’s own frame; the same as --paper in tokens.css, which a test holds. */
export const schemePapers = [
  { scheme: 'light', paper: '#fbf6ec' },
  { scheme: 'dark', paper: '#1b1714' },
] as const;
