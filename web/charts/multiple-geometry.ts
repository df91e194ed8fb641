/** Where the parts of a small multiple stand, in percent of its plot: one ruler for all, drawn by whoever asks. */

/** A quarter of one year on the ruler. */
export interface MultipleValue {
  /** Percent of the ruler's unit (attainment, or share of the year's target); null where nothing was reported. */
  readonly value: number | null;
  /** Stated by a report and accepted: a solid mark. Anything weaker is hollow. */
  readonly isSolid: boolean;
  /** The quarter begins a new definition: no line leads to it. */
  readonly isBreak: boolean;
}

export interface MultiplePoint {
  readonly place: number;
  readonly x: number;
  readonly y: number;
  readonly isSolid: boolean;
  /** Above the scale: a triangle at the ceiling instead of a point. */
  readonly isOff: boolean;
  readonly value: number;
}

export interface MultipleSegment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Leads over a quarter without figure. */
  readonly isBridge: boolean;
}

export interface MultipleShapes {
  readonly points: readonly MultiplePoint[];
  readonly segments: readonly MultipleSegment[];
  /** Where definitions change, between two quarters. */
  readonly breaks: readonly number[];
}

const INSET = 8;
const PLACES = 4;

/** Middle of a quarter's place, 0 to 3, percent of the width. */
export function placeX(place: number): number {
  return INSET + (place * (100 - 2 * INSET)) / (PLACES - 1);
}

/** Height of a value from the top, percent; a value above `max` gives a negative height, which the plot cuts off. */
export function valueY(value: number, max: number): number {
  return 100 - (100 * value) / max;
}

/** Points and lines of one year. Nothing is drawn for a gap but a dotted bridge; nothing leads over a break. */
export function multipleShapes(values: readonly MultipleValue[], max: number): MultipleShapes {
  const points: MultiplePoint[] = [];
  const segments: MultipleSegment[] = [];
  let last: MultiplePoint | null = null;
  let isCut = false;
  values.forEach(({ value, isSolid, isBreak }, place) => {
    isCut ||= isBreak;
    if (value === null) return;
    const isOff = value > max;
    const y = Math.min(100, Math.max(0, valueY(value, max)));
    const point = { place, x: placeX(place), y, isSolid, isOff, value };
    if (last !== null && !isCut) {
      const ends = { x1: last.x, y1: valueY(last.value, max), x2: point.x, y2: valueY(value, max) };
      segments.push({ ...ends, isBridge: place - last.place > 1 });
    }
    points.push(point);
    last = point;
    isCut = false;
  });
  const breaks = values.flatMap(({ isBreak }, place) =>
    isBreak && place > 0 ? [(placeX(place - 1) + placeX(place)) / 2] : [],
  );
  return { points, segments, breaks };
}
