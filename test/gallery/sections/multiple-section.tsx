import type { ReactNode } from 'react';
import type { ComparedCell } from '../../../server/domain/comparison-view.ts';
import { Multiple } from '../../../web/views/compare/multiple.tsx';
import { cellOf, periodsOf, rowOf } from '../../web/compare/compare-fixture.ts';
import { Exhibit, Exhibits } from '../exhibit.tsx';

const all = [true, true, true, true];
const SHOWN = { year: 2021, periods: periodsOf(2021, [true, true, true, false]), from: 4, hasReport: true };
const OTHER = { year: 2020, periods: periodsOf(2020, all), from: 0, hasReport: true };
const BEFORE = [20, 44, 71, 102].map((value) => cellOf(value));

type Cells = readonly (ComparedCell | null)[];
const none: Cells = [null, null, null, null];
const weak = (value: number): ComparedCell => cellOf(value, { how: 'counted' });
const ROWS: readonly (readonly [string, Cells, Cells])[] = [
  ['both years', BEFORE, [cellOf(24), cellOf(52), cellOf(80, { bucket: 'on_track' }), null]],
  ['one year', none, [cellOf(24), cellOf(52), cellOf(80), null]],
  ['gap', none, [cellOf(24), null, cellOf(80), null]],
  ['off the scale', BEFORE, [cellOf(90), cellOf(260), cellOf(450, { bucket: 'exceeded' }), null]],
  ['weaker basis', none, [weak(24), weak(52), weak(80), null]],
  ['zero', none, [cellOf(0), cellOf(0), cellOf(0, { bucket: 'behind' }), null]],
  ['nothing', none, none],
  [
    '新增省级以上科技型中小企业和高新技术企业并完成年度认定备案',
    BEFORE,
    [cellOf(24), cellOf(52), cellOf(60, { bucket: 'at_risk' }), null],
  ],
];

/** Small multiples on one ruler. */
export function MultipleSection(): ReactNode {
  return (
    <Exhibits>
      {ROWS.map(([name, before, now]) => (
        <Exhibit key={name} state={name}>
          <Multiple
            row={rowOf(name, [...before, ...now])}
            shown={SHOWN}
            other={OTHER}
            place={2}
            mode="cumulative"
          />
        </Exhibit>
      ))}
      <Exhibit state="break">
        <Multiple
          row={rowOf('break', [...BEFORE, cellOf(24), cellOf(52), cellOf(40), null], { breaks: ['2021-Q3'] })}
          shown={SHOWN}
          other={OTHER}
          place={2}
          mode="cumulative"
        />
      </Exhibit>
      <Exhibit state="single quarters">
        <Multiple
          row={rowOf('single', [
            ...none,
            ...[24, 30, 12].map((share) => cellOf(share, { singleShare: share })),
            null,
          ])}
          shown={SHOWN}
          other={null}
          place={2}
          mode="single"
        />
      </Exhibit>
    </Exhibits>
  );
}
