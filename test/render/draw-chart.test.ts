import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { drawChart, type ChartJob } from '../../server/render/draw-chart.ts';
import { boardImage, chartPicture, gaugeImage, quartersImage } from '../../web/charts/chart-image.ts';
import { detailOf } from '../web/charts/detail-fixture.ts';
import { scorecardOf } from '../web/charts/scorecard-fixture.ts';
import { useFonts } from './test-fonts.ts';

const fonts = useFonts();
const DETAIL = detailOf({ values: [2460, null, 13462, null], illustrative: [1], future: [4] });
const STYLE = { width: 1200, height: 675, theme: 'light', background: 'paper' } as const;
const GAUGE: ChartJob = {
  subject: { kind: 'gauge', detail: DETAIL },
  lang: 'zh',
  style: STYLE,
  format: 'svg',
  scale: 1,
};
const TREND: ChartJob = {
  ...GAUGE,
  subject: { kind: 'trend', detail: DETAIL, mode: 'cumulative', measure: 'value' },
};
const text = (job: ChartJob) => Buffer.from(drawChart(job, fonts.folder)).toString('utf8');
const pixels = (job: ChartJob) =>
  PNG.sync.read(Buffer.from(drawChart({ ...job, format: 'png' }, fonts.folder)));

describe('a picture made by the server', () => {
  it('comes from the very option that the page downloads', () => {
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const board = scorecardOf([]);
    const view = { lang: 'zh', mode: 'cumulative', measure: 'value' } as const;
    expect(plain(chartPicture(GAUGE.subject, 'zh', STYLE).option)).toEqual(
      plain(gaugeImage(DETAIL, 'zh', STYLE)),
    );
    expect(plain(chartPicture(TREND.subject, 'zh', STYLE).option)).toEqual(
      plain(quartersImage(DETAIL, view, STYLE)),
    );
    expect(plain(chartPicture({ kind: 'board', scorecard: board }, 'zh', STYLE).option)).toEqual(
      plain(boardImage(board, 'zh', STYLE)),
    );
  });

  it('is the same to the byte when it is drawn again, whatever was drawn between', () => {
    const first = text(TREND);
    text(GAUGE);
    expect(text(TREND)).toBe(first);
    expect(first).not.toMatch(/zr\d+-/);
    const png = drawChart({ ...GAUGE, format: 'png' }, fonts.folder);
    text(TREND);
    expect(Buffer.from(drawChart({ ...GAUGE, format: 'png' }, fonts.folder)).equals(png)).toBe(true);
  });

  it('holds title, subtitle, source and caveat as words, in the drawing and in the metadata', () => {
    const { texts } = chartPicture(GAUGE.subject, 'zh', STYLE);
    const svg = text(GAUGE);
    const drawn = svg.slice(svg.indexOf('</metadata>'));
    for (const words of [texts.title, texts.subtitle, texts.source, texts.caveat]) {
      expect(drawn).toContain(words);
      expect(svg.slice(0, svg.indexOf('</metadata>'))).toContain(words);
    }
  });

  it('tells a picture viewer where it comes from', () => {
    const png = Buffer.from(drawChart({ ...GAUGE, format: 'png' }, fonts.folder)).toString('utf8');
    const { texts } = chartPicture(GAUGE.subject, 'zh', STYLE);
    for (const words of [texts.title, texts.source, texts.caveat]) expect(png).toContain(words);
    expect(() => pixels(GAUGE)).not.toThrow();
  });

  it('has the asked size, and twice the pixels at scale 2', () => {
    expect(pixels(GAUGE)).toMatchObject({ width: 1200, height: 675 });
    expect(pixels({ ...GAUGE, scale: 2 })).toMatchObject({ width: 2400, height: 1350 });
  });

  it('stands on paper or on nothing, light or dark', () => {
    const corner = (style: Partial<ChartJob['style']>) => [
      ...pixels({ ...GAUGE, style: { ...STYLE, ...style } }).data.subarray(0, 4),
    ];
    expect(corner({})).toEqual([255, 255, 255, 255]);
    expect(corner({ theme: 'dark' })).toEqual([0x13, 0x1b, 0x22, 255]);
    expect(corner({ background: 'transparent' })[3]).toBe(0);
  });

  it('has letters as shapes when asked, for programs without the faces', () => {
    const outlines = text({ ...GAUGE, format: 'outlines' });
    expect(outlines).not.toContain('<text');
    expect(outlines.length).toBeGreaterThan(text(GAUGE).length * 3);
  });

  it('takes title and subtitle of the writer, never another source', () => {
    const own = chartPicture(GAUGE.subject, 'zh', { ...STYLE, title: '自拟标题', subtitle: '自拟副题' });
    const usual = chartPicture(GAUGE.subject, 'zh', STYLE);
    expect(own.texts).toMatchObject({ title: '自拟标题', subtitle: '自拟副题', source: usual.texts.source });
  });
});
