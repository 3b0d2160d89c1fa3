/**
 * How long a reader waits on the page of the map: from the event to the next frame, on a processor four times slower, for a
 * step to a neighbour, a change of mode and a step to another release. Wants a built site: `node bench/map-keys.ts [dist]`.
 */
import { openBrowser, openPage } from '../tests/browser/open-browser.ts';
import { serveFolder } from '../tools/serve.ts';

const slowdown = 4;
const times = 30;
/** Between two keys, in ms. */
const pause = 400;

const served = await serveFolder(process.argv[2] ?? 'dist');
const browser = await openBrowser();
const { page, close } = await openPage(browser, { viewport: { width: 1280, height: 1000 } });
await page.goto(`${served.url}map/`);
await page.waitForSelector('.map-tools.ready');
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });

/** From the next event of a kind to the end of the frame after it, in ms; with `until`, to the frame after that is so. */
async function wait(event: string, act: () => Promise<unknown>, until?: string): Promise<number> {
  await page.evaluate(([name, selector]) => {
    const taken = new Promise<number>((resolve) => {
      addEventListener(name ?? '', ({ timeStamp }) => {
        const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - timeStamp)));
        const look = (): void => {
          if (selector && !document.querySelector(selector)) setTimeout(look, 1);
          else painted();
        };
        look();
      }, { capture: true, once: true });
    });
    Object.assign(globalThis, { taken });
  }, [event, until]);
  await act();
  const taken = await page.evaluate(() => (globalThis as unknown as { taken: Promise<number> }).taken);
  // A reader who looks before she goes on: what is done after the frame does not hold up the next key.
  await page.waitForTimeout(pause);
  return taken;
}

const median = (all: number[]): number => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)] ?? NaN;
const found: Record<string, number[]> = { 'a step to a neighbour': [], 'a change of mode': [], 'a step to another release': [] };

await page.focus('a.map-place[tabindex="0"]');
for (let index = 0; index < times; index += 1) {
  found['a step to a neighbour']?.push(await wait('keydown', () => page.keyboard.press(index % 2 ? 'ArrowLeft' : 'ArrowRight')));
}
await page.focus('input[name=map-mode]:checked');
for (let index = 0; index < times; index += 1) {
  found['a change of mode']?.push(await wait('keydown', () => page.keyboard.press(index % 2 ? 'ArrowLeft' : 'ArrowRight')));
}
const slider = '[data-stepper] input[type=range]';
// The newest release is the map itself, and its address does not name it.
const newest = await page.getAttribute('[data-map]', 'data-release');
const before = ((await page.getAttribute(slider, 'data-routes')) ?? '').split(' ').at(-2)?.split('/').at(-2);
await page.focus(slider);
for (let index = 0; index < times; index += 1) {
  const to = index % 2 ? newest : before;
  found['a step to another release']?.push(await wait('keydown', () => page.keyboard.press(index % 2 ? 'ArrowRight' : 'ArrowLeft'), `[data-map][data-release="${to}"]`));
}

console.log(`From the key to the frame after it, ${slowdown} × slower, median of ${times}:`);
for (const [what, all] of Object.entries(found)) console.log(`  ${what}: ${median(all).toFixed(1)} ms (worst ${Math.max(...all).toFixed(0)})`);
await close();
await browser.close();
await served.close();
