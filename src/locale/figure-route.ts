/** The address of a figure, without language and base: one number, one address, for as long as there is the site. */
export const routeOfFigure = (id: string): string => `/figures/${id}/`;

/** Its twin for machines, in both languages at once. */
export const routeOfFigureFile = (id: string): string => `/figures/${id}.json`;
