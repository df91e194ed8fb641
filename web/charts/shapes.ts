/** The few shapes that charts draw themselves, valid both as graphic elements and inside a custom series. */
import { hatchStrokes } from './hatch.ts';
import type { Stroke } from './hatch.ts';
import type { Box } from './place-labels.ts';

interface Base {
  readonly silent: true;
  readonly z: number;
}

export interface RectShape extends Base {
  readonly type: 'rect';
  readonly shape: { x: number; y: number; width: number; height: number };
  readonly style: { fill: string; stroke?: string; lineWidth?: number; lineDash?: number[] };
}

export interface LineShape extends Base {
  readonly type: 'line';
  readonly shape: { x1: number; y1: number; x2: number; y2: number };
  readonly style: { stroke: string; lineWidth: number; lineDash?: number[] };
}

export interface PolygonShape extends Base {
  readonly type: 'polygon';
  readonly shape: { points: [number, number][] };
  readonly style: { fill: string };
}

export interface TextShape extends Base {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly style: {
    text: string;
    fill: string;
    font: string;
    lineHeight?: number;
    textAlign: 'left' | 'center' | 'right';
    textVerticalAlign: 'top' | 'middle' | 'bottom';
    /** A halo in the colour of the ground keeps a text legible where a line runs behind it. */
    stroke?: string;
    lineWidth?: number;
  };
}

export type Shape = RectShape | LineShape | PolygonShape | TextShape;

/** Above the series, whose own depth is at most 3. */
export const SHAPE_DEPTH = 5;

export function rectShape(
  { x, y, width, height }: Box,
  style: RectShape['style'],
  z = SHAPE_DEPTH,
): RectShape {
  return { type: 'rect', silent: true, z, shape: { x, y, width, height }, style };
}

export function lineShape(stroke: Stroke, style: LineShape['style'], z = SHAPE_DEPTH): LineShape {
  return { type: 'line', silent: true, z, shape: { ...stroke }, style };
}

export function polygonShape(points: [number, number][], fill: string, z = SHAPE_DEPTH): PolygonShape {
  return { type: 'polygon', silent: true, z, shape: { points }, style: { fill } };
}

export interface TextLook {
  readonly size: number;
  readonly family: string;
  readonly fill: string;
  readonly weight?: number;
  readonly align?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly lineHeight?: number;
  readonly halo?: string;
}

export function textShape(text: string, x: number, y: number, look: TextLook): TextShape {
  const { size, family, fill, weight = 400, align = 'left', vertical = 'top', lineHeight, halo } = look;
  return {
    type: 'text',
    silent: true,
    z: SHAPE_DEPTH + 1,
    x,
    y,
    style: {
      text,
      fill,
      font: `${weight} ${Number(size.toFixed(2))}px ${family}`,
      textAlign: align,
      textVerticalAlign: vertical,
      ...(lineHeight === undefined ? {} : { lineHeight }),
      ...(halo === undefined ? {} : { stroke: halo, lineWidth: size / 4 }),
    },
  };
}

/** A figure that was not read from a report or not checked: outlined and hatched, never solid. */
export function hatchedShapes(box: Box, colour: string, scale: number): readonly Shape[] {
  const style = { stroke: colour, lineWidth: 1.1 * scale };
  return [
    ...hatchStrokes(box, 6 * scale).map((stroke) => lineShape(stroke, style)),
    rectShape(box, { fill: 'transparent', ...style }),
  ];
}
