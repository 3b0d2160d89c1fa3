/** Width of words in `em`, near enough to leave room for them: Han characters are square, Latin ones about half. */
export const textWidth = (text: string): number => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 1 : 0.52), 0);
