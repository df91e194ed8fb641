import { describe, expect, it } from 'vitest';
import { multipleShapes, placeX, valueY, type MultipleValue } from '../../../web/charts/multiple-geometry.ts';

const at = (value: number | null, words: Partial<MultipleValue> = {}): MultipleValue => ({
  value,
  isSolid: true,
  isBreak: false,
  ...words,
});

describe('a small multiple', () => {
  it('stands every quarter at its place and every value on one scale', () => {
    expect([0, 1, 2, 3].map(placeX)).toEqual([8, 36, 64, 92]);
    expect([0, 100, 200].map((value) => valueY(value, 200))).toEqual([100, 50, 0]);
  });

  it('bridges a gap and draws nothing into the future', () => {
    const { points, segments } = multipleShapes([at(20), at(null), at(80), at(null)], 200);
    expect(points.map(({ place, y }) => [place, y])).toEqual([
      [0, 90],
      [2, 60],
    ]);
    expect(segments).toEqual([{ x1: 8, y1: 90, x2: 64, y2: 60, isBridge: true }]);
  });

  it('leads no line over a new definition, not even one that begins in a gap', () => {
    const { segments, breaks } = multipleShapes([at(20), at(null, { isBreak: true }), at(80), at(90)], 200);
    expect(segments.map(({ x1, x2 }) => [x1, x2])).toEqual([[64, 92]]);
    expect(breaks).toEqual([22]);
  });

  it('marks what is off the scale at its ceiling and lets the line run out of the plot', () => {
    const { points, segments } = multipleShapes([at(150), at(450, { isSolid: false })], 200);
    expect(points[1]).toMatchObject({ y: 0, isOff: true, isSolid: false, value: 450 });
    expect(segments[0]).toMatchObject({ y1: 25, y2: -125, isBridge: false });
  });

  it('draws a stated zero', () => {
    expect(multipleShapes([at(0)], 200).points[0]).toMatchObject({ y: 100, isOff: false });
  });
});
