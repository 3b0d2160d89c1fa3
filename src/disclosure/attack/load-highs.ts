import loadHighs, { type Highs } from 'highs';

/**
 * HiGHS as WebAssembly, loaded once, so that everything after this import is synchronous. WebAssembly that has run out
 * of memory or trapped stays broken, so a second instance waits in reserve; each one that is taken is replaced as soon
 * as the program gives way.
 */
let solver: Highs = await loadHighs();
let reserve: Highs | undefined = await loadHighs();

/** The solver in use. */
export const highs = (): Highs => solver;

/**
 * Puts a fresh solver in the place of one that broke.
 * @throws Error where the one in reserve has been used up as well: then the attack cannot be finished, and nothing may be published.
 */
export function replaceHighs(): void {
  if (!reserve) throw new Error('The solver broke down twice; nothing was proven, so nothing is published. 推算程序两次出错，不能证明安全，因此不予发布。');
  solver = reserve;
  reserve = undefined;
  void loadHighs().then((fresh) => {
    reserve = fresh;
  });
}
