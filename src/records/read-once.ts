/** In the dev server a reading is kept just long enough to make one page of it, so that an edit is seen at once. */
const keptInDevelopment = 500;

const forgets: (() => void)[] = [];

/** The same reading for every caller: the folders are read once a build. */
export function readOnce<T>(read: () => T): () => T {
  let kept: { value: T; until: number } | undefined;
  forgets.push(() => {
    kept = undefined;
  });
  return () => {
    if (!kept || performance.now() > kept.until) {
      const until = import.meta.env?.DEV ? performance.now() + keptInDevelopment : Infinity;
      kept = { value: read(), until };
    }
    return kept.value;
  };
}

/** Forgets every reading, so that the next call reads the folders again: for tests that change them. */
export function readAgain(): void {
  for (const forget of forgets) forget();
}
