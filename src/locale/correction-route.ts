/** The id of a correction’s entry in the list of corrections. One figure is corrected once a day at most. */
export const anchorOfCorrection = ({ date, figure }: { date: string; figure: string }): string => `correction-${date}-${figure}`;

/** Where it is told, without language and base. */
export const routeOfCorrection = (correction: { date: string; figure: string }): string => `/data/#${anchorOfCorrection(correction)}`;
