/** What requests for pictures may ask for. */
import { z } from 'zod';
import { PRESETS } from '../services/output/draw-chart.ts';
import { asOf, org, owner, period } from './params.ts';
import { LANGS } from '../domain/format.ts';

const scale = z
  .enum(['1', '2'])
  .transform((text) => (text === '2' ? 2 : 1))
  .describe('Pixels of a PNG per pixel of its size');

const look = {
  preset: z.enum(PRESETS).default('1600x900').describe('Width and height in pixels'),
  scale: scale.default(1),
  lang: z.enum(LANGS).default('zh'),
  theme: z.enum(['light', 'dark']).default('light'),
  background: z.enum(['white', 'transparent']).default('white').describe('white is the paper of the theme'),
  text: z
    .enum(['letters', 'outlines'])
    .default('letters')
    .describe('Of an SVG: letters as text or as shapes'),
  title: z.string().trim().min(1).max(80).describe('Instead of the generated finding').optional(),
  subtitle: z.string().trim().min(1).max(160).describe('Instead of the generated measure').optional(),
};

/** How a picture is asked to look, its letters and size. */
export type LookParams = z.output<z.ZodObject<typeof look>>;

export const boardPictureQuery = z.object({
  period: period.optional(),
  org: org.optional(),
  owner: owner.optional(),
  view: z.enum(['working', 'published']).optional(),
  asOf: asOf.optional(),
  ...look,
});

export const indicatorPictureQuery = z.object({
  kind: z.enum(['gauge', 'trend', 'bullet']).default('gauge'),
  period: period.optional(),
  asOf: asOf.optional(),
  mode: z.enum(['cumulative', 'single']).default('cumulative').describe('Of a trend'),
  measure: z.enum(['value', 'attainment']).default('value').describe('Of a trend'),
  ...look,
});
