/** Chart units: the frame, where its bars begin and end, and the largest type that `src/styles/chart.css` sets in it. */
export const frame = { width: 640, height: 380, top: 72, base: 300, type: 26 } as const;
