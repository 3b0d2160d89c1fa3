import { describe, expect, test } from 'vitest';
import { arrowKeeper } from '../../src/browser/map/compass-keys.ts';
import { letterKeeper, matchTyped } from '../../src/browser/map/type-ahead.ts';

describe('Arrow keys', () => {
  test('alone lead north, east, south and west; other keys nowhere', () => {
    const arrows = arrowKeeper();
    const directions = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'a'].map((key) => {
      const step = arrows.press(key, 0);
      arrows.release(key);
      return step?.direction;
    });
    expect(directions).toEqual([0, 2, 4, 6, undefined]);
  });

  test.each([
    ['ArrowUp', 'ArrowRight', 1],
    ['ArrowRight', 'ArrowDown', 3],
    ['ArrowDown', 'ArrowLeft', 5],
    ['ArrowLeft', 'ArrowUp', 7],
    ['ArrowUp', 'ArrowLeft', 7],
  ])('%s and %s together lead in direction %i, in place of the first one’s step', (first, second, direction) => {
    const arrows = arrowKeeper();
    arrows.press(first, 0);
    expect(arrows.press(second, 60)).toMatchObject({ direction, instead: true });
    // Both still held a while later: one diagonal step more, from where it led.
    expect(arrows.press(second, 600)).toMatchObject({ direction, instead: false });
  });

  test('a key let go, or forgotten, is half of nothing; opposite ones are two steps', () => {
    const arrows = arrowKeeper();
    arrows.press('ArrowUp', 0);
    arrows.release('ArrowUp');
    expect(arrows.press('ArrowRight', 30)?.direction).toBe(2);
    arrows.forget();
    expect(arrows.press('ArrowDown', 60)?.direction).toBe(4);
    expect(arrows.press('ArrowUp', 90)).toMatchObject({ direction: 0, instead: false });
  });
});

describe('Letters', () => {
  const places = [['jiuquan', '酒泉'], ['jiayuguan', '嘉峪关'], ['zhangye', '张掖'], ['jinchang', '金昌']].map((names) => ({ names }));
  const typed = (from: number, letters: string) => matchTyped(places, places[from], letters)?.names[0];

  test('one again and again goes from name to name and round', () => {
    expect([typed(0, 'j'), typed(1, 'j'), typed(1, 'jj'), typed(3, 'j')]).toEqual(['jiayuguan', 'jinchang', 'jinchang', 'jiuquan']);
  });

  test('several find the name that begins with them, and may keep the one that fits', () => {
    expect([typed(0, 'jin'), typed(0, 'ji'), typed(2, '嘉峪'), typed(0, 'x')]).toEqual(['jinchang', 'jiuquan', 'jiayuguan', undefined]);
  });

  test('belong together for a second', () => {
    const letters = letterKeeper();
    expect([letters('l', 0), letters('a', 900), letters('n', 1800), letters('d', 2900)]).toEqual(['l', 'la', 'lan', 'd']);
  });
});
