import { z } from 'zod';

const amount = z.object({ value: z.number(), unit: z.string() });

const metric = z.object({
  id: z.string(),
  task: z.number(),
  name: z.string(),
  target: amount.extend({ comparator: z.enum(['eq', 'gte', 'lte', 'approx', 'range']) }).nullable(),
  actual: amount
    .extend({
      basis: z.enum(['cumulative', 'new', 'level']),
      how: z.enum(['stated', 'implied', 'enumerated']),
    })
    .nullable(),
  attainment: z.number().nullable(),
  quoteTarget: z.string().nullable(),
  quoteActual: z.string().nullable(),
  claim: z.string().optional(),
  contradiction: z.boolean().optional(),
  /** The figure is there but a person must look at it: counted names, another scope, a claim against its number. */
  mustCheck: z.boolean().optional(),
});

/** The part of a gold answer that the sample's tests read. */
export const goldSchema = z.object({
  file: z.string(),
  metrics: z.array(metric),
  milestones: z.array(z.object({ goal: z.string(), evidence: z.string() })),
  notMetrics: z.array(z.string()),
});

export type Gold = z.infer<typeof goldSchema>;
export type GoldMetric = Gold['metrics'][number];

export const familiesSchema = z.object({
  families: z.array(
    z.object({
      files: z.record(z.string(), z.string()),
      links: z.array(z.record(z.string(), z.string())),
      findings: z.array(z.object({ type: z.string(), at: z.string() })),
    }),
  ),
});
