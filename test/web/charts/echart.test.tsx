import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ChartFrame, ChartOption } from '../../../web/charts/chart-frame.ts';
import { EChart } from '../../../web/charts/echart.tsx';

const chart = vi.hoisted(() => ({ setOption: vi.fn(), resize: vi.fn(), dispose: vi.fn() }));
const init = vi.hoisted(() => vi.fn());
vi.mock('../../../web/charts/echarts-modules.ts', () => ({ init }));

const observed: { redraw: () => void; isConnected: boolean }[] = [];

/** Stands in for the browser's ResizeObserver: `new` hands back what this returns. */
function SizeObserver(redraw: () => void): { observe: () => void; disconnect: () => void } {
  const entry = { redraw, isConnected: false };
  observed.push(entry);
  return {
    observe: () => {
      entry.isConnected = true;
    },
    disconnect: () => {
      entry.isConnected = false;
    },
  };
}

/** A chart of a known size, drawn with the frame it got as its option. */
async function mount(build: (frame: ChartFrame) => ChartOption): Promise<ReturnType<typeof render>> {
  const view = render(<EChart option={build} label="完成率 168.3%" height="10rem" className="gauge" />);
  await act(() => vi.dynamicImportSettled());
  return view;
}

function framesDrawn(): readonly ChartFrame[] {
  return chart.setOption.mock.calls.map(([option]) => (option as { frame: ChartFrame }).frame);
}

const asOption = (frame: ChartFrame): ChartOption => ({ frame });

beforeEach(() => {
  vi.clearAllMocks();
  observed.length = 0;
  init.mockReturnValue(chart);
  vi.stubGlobal('ResizeObserver', SizeObserver);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(260);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(196);
  Object.defineProperty(document, 'fonts', {
    configurable: true,
    value: { load: () => Promise.resolve([]) },
  });
  document.documentElement.dataset['theme'] = 'light';
});

describe('EChart', () => {
  it('is an image with a sentence and keeps its height before the library is there', async () => {
    await mount(asOption);
    const image = screen.getByRole('img', { name: '完成率 168.3%' });
    expect(image.style.height).toBe('10rem');
    expect(image.className).toBe('gauge');
  });

  it('draws once as SVG in the box it got', async () => {
    await mount(asOption);
    expect(init).toHaveBeenCalledExactlyOnceWith(expect.any(HTMLElement), null, { renderer: 'svg' });
    expect(framesDrawn()).toMatchObject([{ left: 0, top: 0, width: 260, height: 196, scale: 1 }]);
    expect(framesDrawn()[0]?.theme.name).toBe('light');
  });

  it('redraws when the box or the theme changes', async () => {
    await mount(asOption);
    act(() => {
      observed[0]?.redraw();
    });
    expect(chart.resize).toHaveBeenCalledTimes(2);
    await act(async () => {
      document.documentElement.dataset['theme'] = 'dark';
      await Promise.resolve();
    });
    expect(framesDrawn().at(-1)?.theme.name).toBe('dark');
  });

  it('draws a new option without a second chart', async () => {
    const view = await mount(asOption);
    const next = (frame: ChartFrame): ChartOption => ({ ...asOption(frame), backgroundColor: 'red' });
    view.rerender(<EChart option={next} label="a" height="10rem" />);
    expect(init).toHaveBeenCalledTimes(1);
    expect(chart.setOption.mock.lastCall?.[0]).toMatchObject({ backgroundColor: 'red' });
    expect(chart.setOption.mock.lastCall?.[1]).toEqual({ notMerge: true });
  });

  it('draws nothing into a box without size', async () => {
    vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(0);
    await mount(asOption);
    expect(chart.setOption).not.toHaveBeenCalled();
  });

  it('disposes of the chart and stops watching when it leaves the page', async () => {
    const view = await mount(asOption);
    view.unmount();
    expect(chart.dispose).toHaveBeenCalledTimes(1);
    expect(observed.map(({ isConnected }) => isConnected)).toEqual([false]);
  });

  it('never mounts when it leaves before the library arrives', async () => {
    const view = render(<EChart option={asOption} label="a" height="1rem" />);
    view.unmount();
    await act(() => vi.dynamicImportSettled());
    expect(chart.setOption).not.toHaveBeenCalled();
  });

  it('shows its sentence when the library cannot be used', async () => {
    init.mockImplementation(() => {
      throw new Error('no renderer');
    });
    await mount(asOption);
    expect(screen.getByText('完成率 168.3%')).toBeTruthy();
  });
});
