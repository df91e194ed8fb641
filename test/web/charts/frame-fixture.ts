import type { ChartFrame } from '../../../web/charts/chart-frame.ts';
import { LIGHT_THEME } from '../../../web/charts/theme.ts';

/** A box on screen of the given size. */
export function frameOf(width: number, height: number): ChartFrame {
  return { left: 0, top: 0, width, height, theme: LIGHT_THEME, ground: LIGHT_THEME.bg, scale: 1 };
}

/** The series of an option as a list of plain records, to look into. */
export function seriesOf(option: { series?: unknown }): readonly Readonly<Record<string, unknown>>[] {
  return Array.isArray(option.series) ? (option.series as Record<string, unknown>[]) : [];
}

/** The texts that a chart draws itself. */
export function drawnTexts(option: { graphic?: unknown }): readonly string[] {
  const shapes = Array.isArray(option.graphic) ? (option.graphic as { style?: { text?: unknown } }[]) : [];
  return shapes.flatMap(({ style }) => (typeof style?.text === 'string' ? [style.text] : []));
}
