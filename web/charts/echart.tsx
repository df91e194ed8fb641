/** The only place where a chart is mounted, resized and disposed of. */
import type { ECharts } from 'echarts/core';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import type { ChartFrame, ChartOption } from './chart-frame.ts';
import { CHART_THEMES } from './theme.ts';

export interface EChartProps {
  /** Builds the option for the box the chart has got; called again when box, theme or props change. */
  readonly option: (frame: ChartFrame) => ChartOption;
  /** One sentence that says what the chart shows. The table behind the chart gives the figures. */
  readonly label: string;
  /** CSS height, reserved before the library has arrived. */
  readonly height: string;
  readonly className?: string;
}

/** Draws an option as SVG, so that it stays sharp on a projector and prints as lines. */
export function EChart({ option, label, height, className }: EChartProps): ReactNode {
  const host = useRef<HTMLDivElement>(null);
  const draw = useRef<() => void>(() => undefined);
  const build = useRef(option);
  const [hasFailed, setHasFailed] = useState(false);

  useEffect(() => {
    build.current = option;
    draw.current();
  }, [option]);

  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    const mounting = new AbortController();
    void mountChart(element, () => build.current, mounting.signal).then(
      (redraw) => {
        draw.current = redraw;
      },
      () => {
        setHasFailed(true);
      },
    );
    return () => {
      draw.current = () => undefined;
      mounting.abort();
    };
  }, []);

  return (
    <div
      className={className}
      style={{ height, minWidth: 0, position: 'relative' }}
      role="img"
      aria-label={label}
    >
      {hasFailed ? (
        <p>{label}</p>
      ) : (
        // Out of the flow, so that a drawn chart never keeps its place from shrinking. SVG text inherits
        // tabular figures, which the library's own measuring knows nothing of.
        <div
          ref={host}
          style={{ position: 'absolute', inset: 0, fontVariantNumeric: 'normal', letterSpacing: 0 }}
          aria-hidden
        />
      )}
    </div>
  );
}

/** Loads library and fonts, draws, and keeps drawing until the signal ends it. Answers the redraw function. */
async function mountChart(
  element: HTMLElement,
  current: () => EChartProps['option'],
  signal: AbortSignal,
): Promise<() => void> {
  const [{ init }] = await Promise.all([import('./echarts-modules.ts'), fontsReady()]);
  if (signal.aborted) return () => undefined;
  const chart = init(element, null, { renderer: 'svg' });
  const redraw = (): void => {
    drawChart(chart, element, current());
  };
  redraw();
  watch(element, redraw, signal);
  signal.addEventListener('abort', () => {
    chart.dispose();
  });
  return redraw;
}

function drawChart(chart: ECharts, element: HTMLElement, option: EChartProps['option']): void {
  const { clientWidth: width, clientHeight: height } = element;
  if (width === 0 || height === 0) return;
  const theme = CHART_THEMES[shownTheme()];
  const frame = { left: 0, top: 0, width, height, theme, ground: theme.bg, scale: remScale() };
  chart.resize({ width, height });
  chart.setOption(option(frame), { notMerge: true });
}

/** Redraws on resize, on a change of theme, language or presentation mode, and on printing, which resizes nothing. */
function watch(element: HTMLElement, redraw: () => void, signal: AbortSignal): void {
  const sizes = new ResizeObserver(redraw);
  sizes.observe(element);
  const root = new MutationObserver(redraw);
  root.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-present'],
  });
  matchMedia('print').addEventListener('change', redraw, { signal });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', redraw, { signal });
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    root.disconnect();
  });
}

/** Text is measured once, at the first draw: the font must be there before. */
async function fontsReady(): Promise<void> {
  const faces = ['400 16px "Inter Variable"', '600 16px "Inter Variable"'];
  await Promise.allSettled(faces.map((face) => document.fonts.load(face, '0')));
}

/** Paper is white, whatever the screen shows. */
function shownTheme(): 'light' | 'dark' {
  if (matchMedia('print').matches) return 'light';
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function remScale(): number {
  return parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
}
