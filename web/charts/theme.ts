/**
 * The colours and fonts of `web/styles/tokens.css` as plain data, because an image drawn without a page
 * cannot ask CSS. A test keeps the two equal.
 */
import type { Bucket } from '../../server/domain/scorecard.ts';

export interface StatusPaint {
  /** Text and icons. */
  readonly text: string;
  /** Ground behind a status chip. */
  readonly tint: string;
  /** Bars and rings up to the target. */
  readonly fill: string;
  /** Bars and rings beyond the target. */
  readonly over: string;
}

export interface ChartTheme {
  readonly name: 'light' | 'dark';
  /** Family lists without quotes: the SVG writer does not escape them inside `style=""`. */
  readonly sans: string;
  readonly serif: string;
  readonly bg: string;
  readonly surface: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly line: string;
  readonly line2: string;
  readonly ctl: string;
  readonly prev: string;
  readonly azure: string;
  readonly track: string;
  readonly status: Readonly<Record<Bucket, StatusPaint>>;
}

const SANS =
  'Inter Variable,Bounds,HarmonyOS Sans SC,PingFang SC,MiSans,Microsoft YaHei UI,Microsoft YaHei,' +
  'Noto Sans CJK SC,Source Han Sans SC,system-ui,sans-serif';
const SERIF =
  'Noto Serif SC Variable,Noto Serif SC,Noto Serif CJK SC,Source Han Serif SC,Songti SC,STSong,serif';

function paint(text: string, tint: string, fill: string, over: string = text): StatusPaint {
  return { text, tint, fill, over };
}

const LIGHT_BEHIND = paint('#A32A16', '#FBE9E5', '#CF4A33');
const LIGHT_NODATA = paint('#5C6975', '#EEF2F5', '#7A8793');
const DARK_BEHIND = paint('#F58E79', '#3A1D18', '#D9604B');
const DARK_NODATA = paint('#8D9AA6', '#1B252D', '#6F7E8B');

export const LIGHT_THEME: ChartTheme = {
  name: 'light',
  sans: SANS,
  serif: SERIF,
  bg: '#F7F9FA',
  surface: '#FFFFFF',
  ink: '#13202B',
  ink2: '#44525F',
  ink3: '#5C6975',
  line: '#DFE5EA',
  line2: '#B8C3CD',
  ctl: '#7A8793',
  prev: '#84919D',
  azure: '#1A5299',
  track: '#E9EEF2',
  status: {
    exceeded: paint('#17478F', '#E6EEF8', '#4F88CC', '#17478F'),
    met: paint('#0F6F63', '#E2F1EE', '#1E8A7B'),
    on_track: paint('#226A86', '#E3F0F5', '#3A8AAA'),
    at_risk: paint('#8F5607', '#FAEFDC', '#BD7510'),
    behind: LIGHT_BEHIND,
    missed: LIGHT_BEHIND,
    not_reported: LIGHT_NODATA,
    pending: LIGHT_NODATA,
    qualitative: paint('#6A5F86', '#EFEDF5', '#8B80A8'),
  },
};

export const DARK_THEME: ChartTheme = {
  name: 'dark',
  sans: SANS,
  serif: SERIF,
  bg: '#0D1318',
  surface: '#131B22',
  ink: '#E9EEF3',
  ink2: '#B1BDC8',
  ink3: '#8D9AA6',
  line: '#24303A',
  line2: '#3F4E5B',
  ctl: '#6F7E8B',
  prev: '#5E6E7C',
  azure: '#86B7EE',
  track: '#1E2932',
  status: {
    exceeded: paint('#8DBBF2', '#16283D', '#3D79C3', '#9CC8F8'),
    met: paint('#5CC7B4', '#12302C', '#2FA08F'),
    on_track: paint('#7CC4DF', '#14303B', '#3E93B3'),
    at_risk: paint('#E9B159', '#33270F', '#C98A2B'),
    behind: DARK_BEHIND,
    missed: DARK_BEHIND,
    not_reported: DARK_NODATA,
    pending: DARK_NODATA,
    qualitative: paint('#B3A6D6', '#241F33', '#8B7FB0'),
  },
};

export const CHART_THEMES = { light: LIGHT_THEME, dark: DARK_THEME } as const;
