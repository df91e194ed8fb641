import {
  unitsOfIndicator,
  unitsOfMetric,
  unitsOfMilestone,
  unitsOfNamed,
} from '../../db/repositories/units-of.ts';
import type { Session } from '../../db/store.ts';

/** By which row of a path it is told whose target it is. */
export type OwnedBy = 'metric' | 'milestone' | 'indicator' | 'named' | 'own';

/** Whether one of the units answers for what a path names. `own` rows are guarded by their author. */
export async function isInReach(
  session: Session,
  by: OwnedBy,
  params: Readonly<Record<string, string>>,
  units: readonly string[],
): Promise<boolean> {
  const { id = '', metricId = '', milestoneId = '', org = '', indicator = '' } = params;
  const answering = {
    metric: () => unitsOfMetric(session, metricId),
    milestone: () => unitsOfMilestone(session, milestoneId),
    indicator: () => unitsOfIndicator(session, id),
    named: () => unitsOfNamed(session, org, indicator),
    own: async () => units,
  };
  const names = await answering[by]();
  return names.some((name) => units.includes(name));
}
