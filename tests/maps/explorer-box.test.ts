import { describe, expect, test } from 'vitest';
import { around, between, closest, fitBox, inside, scaleBox } from '../../src/browser/map/box.ts';

const frame = { x: 0, y: 0, width: 1000, height: 500 };

describe('The part of the map that is seen', () => {
  test('holds all of a place and some land around it, in the shape of the frame', () => {
    // 100 high is a fifth of the frame; with 12 hundredths on either side 0.248 of it.
    expect(fitBox({ x: 450, y: 200, width: 100, height: 100 }, frame)).toEqual({ x: 376, y: 188, width: 248, height: 124 });
  });

  test('never leaves the frame, and never comes nearer than allowed', () => {
    expect(fitBox({ x: 0, y: 0, width: 100, height: 50 }, frame)).toMatchObject({ x: 0, y: 0 });
    expect(fitBox({ x: 500, y: 250, width: 1, height: 1 }, frame).width).toBeCloseTo(1000 / closest);
    expect(around({ x: 990, y: 490 }, 0.5, frame)).toEqual({ x: 500, y: 250, width: 500, height: 250 });
    expect(inside({ x: -5, y: 700, width: 10, height: 5 }, frame)).toEqual({ x: 0, y: 495, width: 10, height: 5 });
  });

  test('grows and shrinks around a point that stays where it is seen', () => {
    const box = scaleBox(frame, 0.5, { x: 250, y: 250 }, frame);
    expect(box).toEqual({ x: 125, y: 125, width: 500, height: 250 });
    expect((250 - box.x) / box.width).toBe(250 / frame.width);
    expect(scaleBox(box, 100, { x: 250, y: 250 }, frame)).toEqual(frame);
  });

  test('glides from one to the other', () => {
    expect(between(frame, { x: 100, y: 100, width: 200, height: 100 }, 0.5)).toEqual({ x: 50, y: 50, width: 600, height: 300 });
  });
});
