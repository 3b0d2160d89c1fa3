/** Says that there is no time left. */
export type Late = () => boolean;
