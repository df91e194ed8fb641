/**
 * `npm run -s assess < board.json`: judges every metric of an answer of /api/scorecard again, from the inputs it
 * carries. One JSON line a metric; exit 1 when a status, attainment or rule comes out otherwise, 2 for other input.
 */
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { assess } from '../server/domain/attainment.ts';

const figure = z.object({ value: z.number(), unit: z.string() });
const inputs = z.object({
  target: figure
    .extend({
      bound: z.enum(['eq', 'gte', 'lte', 'approx', 'range']),
      strict: z.boolean(),
      low: z.number().nullable(),
      high: z.number().nullable(),
      direction: z.enum(['up', 'down']),
      form: z.enum(['level', 'change']),
    })
    .nullable(),
  actual: figure.extend({ basis: z.enum(['cumulative', 'new', 'level']) }).nullable(),
  elapsed: z.number(),
  thresholds: z.object({
    onTrackGap: z.number(),
    atRiskGap: z.number(),
    nearLevel: z.number(),
    approxBand: z.number(),
    capLead: z.number(),
  }),
  baseline: figure.nullable(),
  planned: z.number().nullable().default(null),
});
const board = z.object({
  metrics: z.array(
    z.object({
      indicatorId: z.string(),
      name: z.string(),
      status: z.string(),
      attainment: z.number().nullable(),
      rule: z.string(),
      why: z.object({ inputs }),
    }),
  ),
});

process.exitCode = await main();

async function main(): Promise<number> {
  const given = board.safeParse(parse(await text(process.stdin)));
  if (!given.success) {
    process.stderr.write('expected the JSON of /api/scorecard on stdin\n');
    return 2;
  }
  let differing = 0;
  for (const { indicatorId, name, status, attainment, rule, why } of given.data.metrics) {
    const again = assess(why.inputs);
    const isSame = again.status === status && again.attainment === attainment && again.rule === rule;
    if (!isSame) differing += 1;
    const line = { indicatorId, name, status: again.status, attainment: again.attainment, rule: again.rule };
    process.stdout.write(`${JSON.stringify({ ...line, isSame })}\n`);
  }
  return differing === 0 ? 0 : 1;
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
