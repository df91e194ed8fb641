// @vitest-environment node
import { describe, expect, it } from 'vitest';
import type { ChartOption } from '../../../web/charts/chart-frame.ts';
import { boardImage, gaugeImage, IMAGE_SIZES, quartersImage } from '../../../web/charts/chart-image.ts';
import type { ImageStyle } from '../../../web/charts/chart-image.ts';
import { init } from '../../../web/charts/echarts-modules.ts';
import { imageFileName } from '../../../web/charts/image-file-name.ts';
import { detailOf, targetOf } from './detail-fixture.ts';
import { drawnTexts } from './frame-fixture.ts';
import { scorecardOf } from './scorecard-fixture.ts';

const YEAR = detailOf({ values: [2460, null, 13462, null], illustrative: [1], future: [4] });
const WAITING = detailOf({ values: [1, 1, 1, null], target: targetOf(1, '家'), pending: [3] });
const STYLE: ImageStyle = { width: 1600, height: 900, theme: 'light', background: 'paper' };
const VIEW = { lang: 'zh', mode: 'cumulative', measure: 'value' } as const;

/** The picture as the server would draw it. */
function svgOf(option: ChartOption, { width, height }: ImageStyle): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text);
}

describe('gauge picture', () => {
  const svg = svgOf(gaugeImage(YEAR, 'zh', STYLE), STYLE);

  it('holds finding, measure, figure with unit, source and date', () => {
    const texts = textsOf(svg);
    expect(texts).toEqual(
      expect.arrayContaining([
        '新增企业超额完成全年目标',
        '2021年三季度末实际值占全年目标的比例，示范市经济局，序时进度 75%',
        '13462家',
        '8000家',
        '+5462家',
        '168.3',
        '来源：《示范市经济局2021年三季度完成情况》（SF-2021-77），2021-10-20 发布',
        '数据截至 2021-09-30。',
      ]),
    );
  });

  it('speaks English throughout', () => {
    expect(textsOf(svgOf(gaugeImage(YEAR, 'en', STYLE), STYLE))).toEqual(
      expect.arrayContaining([
        'New firms: target exceeded',
        'Actual at the end of 2021 Q3 as a share of the full-year target, Model City Economy Bureau, 75% of the year elapsed',
        '13,462',
        'Data to 2021-09-30.',
      ]),
    );
  });

  it('leaves out a figure that waits for a check and says so', () => {
    const texts = textsOf(svgOf(gaugeImage(WAITING, 'zh', STYLE), STYLE));
    expect(texts).toContain('新增企业：三季度数值待核');
    expect(texts).toContain('—');
    expect(texts).toContain('数据截至 2021-09-30。数值待核，未列入。');
    expect(texts).not.toContain('100.0');
  });

  it('has the paper of its theme, or none', () => {
    expect(gaugeImage(YEAR, 'zh', STYLE)['backgroundColor']).toBe('#FFFFFF');
    expect(gaugeImage(YEAR, 'zh', { ...STYLE, theme: 'dark' })['backgroundColor']).toBe('#131B22');
    expect(gaugeImage(YEAR, 'zh', { ...STYLE, background: 'transparent' })['backgroundColor']).toBe(
      'transparent',
    );
  });
});

describe('quarter picture', () => {
  it('names the unit, the illustrative quarters and the gap', () => {
    const texts = textsOf(svgOf(quartersImage(YEAR, VIEW, STYLE), STYLE));
    expect(texts).toEqual(
      expect.arrayContaining([
        '2021年各季度累计值（家），示范市经济局，序时进度 75%',
        '13462家',
        '目标 8000家',
        '未报',
        '未到期',
        '数据截至 2021-09-30。斜线柱与上年同期中标注示意的数值不是报告所载。',
      ]),
    );
  });

  it('shows a waiting quarter as an empty slot and names it', () => {
    const texts = textsOf(svgOf(quartersImage(WAITING, VIEW, STYLE), STYLE));
    expect(texts).toContain('待核');
    expect(texts).toContain('数据截至 2021-09-30。三季度数值待核，未列入。');
  });
});

describe('board picture', () => {
  const board = scorecardOf(
    [
      YEAR.metric,
      detailOf({
        name: '园区产值',
        values: [null, null, 600, null],
        target: targetOf(1000, '亿元'),
        unit: '亿元',
      }).metric,
      WAITING.metric,
    ],
    10,
  );

  it('says both what was reached and what is not known', () => {
    const texts = textsOf(svgOf(boardImage(board, 'zh', STYLE), STYLE));
    expect(texts).toEqual(
      expect.arrayContaining([
        '2 项已核目标中 1 项达标，1 项预警',
        '园区产值',
        '60.0%',
        '数据截至 2021-09-30。另有 10 项目标未报数值。1 项数值待核，未列入。',
      ]),
    );
  });

  it('names rows that found no place', () => {
    const many = scorecardOf(
      Array.from(
        { length: 60 },
        (_, index) => detailOf({ name: `指标${index}`, values: [null, null, 100, null] }).metric,
      ),
    );
    const texts = textsOf(svgOf(boardImage(many, 'zh', { ...STYLE, width: 800, height: 600 }), STYLE)).join(
      '',
    );
    expect(texts).toMatch(/另有 \d+ 项已报数目标因版面未列/);
  });
});

describe.each(IMAGE_SIZES)('pictures of $width × $height', (size) => {
  const style: ImageStyle = { ...STYLE, ...size };
  const pictures = {
    gauge: gaugeImage(YEAR, 'en', style),
    quarters: quartersImage(YEAR, VIEW, style),
    board: boardImage(scorecardOf([YEAR.metric], 3), 'zh', style),
  };

  it.each(Object.entries(pictures))(
    '%s: no text under 12 px, the source inside, no quote in a font name',
    (_, option) => {
      const svg = svgOf(option, style);
      const sizes = [...svg.matchAll(/font[^"]*?([\d.]+)px/g)].map(([, px]) => Number(px));
      expect(sizes.length).toBeGreaterThan(5);
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11.9);
      expect(svg).not.toMatch(/style="[^"]*font-family:[^"]*'/);
      expect(svg).toContain(`width="${size.width}" height="${size.height}"`);
      expect(drawnTexts(option).some((text) => text.startsWith('来源') || text.startsWith('Source'))).toBe(
        true,
      );
    },
  );
});

describe('imageFileName', () => {
  it.each([
    ['技术交易额', 'png', 'light', '2021Q3_技术交易额_1600x900@2x.png'],
    ['授予“科技创新鼎”的市/县', 'svg', 'light', '2021Q3_授予“科技创新鼎”的市_县_1600x900.svg'],
    ['R&D: share', 'png', 'dark', '2021Q3_R&D_share_1600x900@2x_dark.png'],
  ] as const)('%s', (name, format, theme, expected) => {
    expect(imageFileName('2021-Q3', name, { width: 1600, height: 900, theme }, format)).toBe(expected);
  });
});
