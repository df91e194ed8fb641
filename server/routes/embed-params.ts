/** What requests about cards on other pages may ask for. */
import { z } from 'zod';
import { EMBED_KINDS } from '../domain/embed.ts';
import { PRESETS } from '../services/output/draw-chart.ts';
import { org, period } from './params.ts';
import { LANGS } from '../domain/format.ts';

export const embedsQuery = z.object({ org: org.optional() });

export const embedBody = z.object({
  kind: z.enum(EMBED_KINDS),
  indicatorId: z.string().min(1).max(64).nullable().default(null).describe('Of every kind but the board'),
  org: org.describe('Of a board; default: that of the newest report').optional(),
  period: period.nullable().default(null).describe('Null follows the newest published quarter'),
  lang: z.enum(LANGS).default('zh'),
  theme: z.enum(['light', 'dark']).default('light'),
  days: z.number().int().min(1).max(1826).default(90).describe('How long the link works'),
});

export const embedFileParam = z.object({
  file: z
    .string()
    .min(1)
    .max(200)
    .describe('Token of a link for its card; with .png or .svg behind it, the picture'),
});

export const embedPictureQuery = z.object({
  preset: z.enum(PRESETS).default('800x600').describe('Of a picture: width and height in pixels'),
  scale: z
    .enum(['1', '2'])
    .transform((text) => (text === '2' ? 2 : 1))
    .default(2)
    .describe('Of a PNG'),
});
