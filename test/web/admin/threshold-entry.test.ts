import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLDS } from '../../../server/domain/attainment.ts';
import { fieldsOf, readFields } from '../../../web/views/admin/thresholds/threshold-entry.ts';

const EMPTY = fieldsOf(null);
const read = (typed: Partial<typeof EMPTY>) => readFields({ ...EMPTY, ...typed }, DEFAULT_THRESHOLDS);

describe('thresholds as typed', () => {
  it('are points behind, and nothing where the layer below holds', () => {
    expect(EMPTY).toEqual({ onTrackGap: '', atRiskGap: '', nearLevel: '', approxBand: '', capLead: '' });
    expect(fieldsOf({ onTrackGap: -8, nearLevel: 90 })).toEqual({
      ...EMPTY,
      onTrackGap: '8',
      nearLevel: '90',
    });
  });

  it.each([
    [{ onTrackGap: '8' }, { onTrackGap: -8 }],
    [
      { onTrackGap: '−8', atRiskGap: '２５' },
      { onTrackGap: -8, atRiskGap: -25 },
    ],
    [{ onTrackGap: '0' }, { onTrackGap: 0 }],
    [{ capLead: '7.5' }, { capLead: 7.5 }],
    [{}, null],
  ])('reads %j as %j', (typed, change) => {
    expect(read(typed)).toEqual({ kind: 'change', change });
  });

  it.each([
    [{ nearLevel: 'many' }, { kind: 'unreadable', name: 'nearLevel' }],
    [{ approxBand: '120' }, { kind: 'outside', name: 'approxBand' }],
    [{ nearLevel: '-1' }, { kind: 'outside', name: 'nearLevel' }],
    [{ onTrackGap: '25' }, { kind: 'out_of_order' }],
  ])('refuses %j', (typed, refusal) => {
    expect(read(typed)).toEqual(refusal);
  });
});
