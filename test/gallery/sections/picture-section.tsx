import { useCallback, type ReactNode } from 'react';
import { chartPicture, type ImageSubject } from '../../../web/charts/chart-image.ts';
import { EChart } from '../../../web/charts/echart.tsx';
import { useLang, useSettings } from '../../../web/lib/settings.ts';
import { scorecardOf } from '../../web/charts/scorecard-fixture.ts';
import { detailOf } from '../../web/charts/detail-fixture.ts';
import { Exhibit, Stack } from '../exhibit.tsx';
import { METRIC_STATES } from '../metric-states.ts';

const SIZE = { width: 800, height: 600 } as const;
const LEVELS =
  METRIC_STATES.find(({ state }) => state === 'levels')?.detail ?? detailOf({ values: [1, 2, 3, 4] });
const PICTURES: readonly (readonly [string, ImageSubject])[] = [
  [
    'board',
    {
      kind: 'board',
      scorecard: scorecardOf(
        METRIC_STATES.map(({ detail }) => detail.metric),
        3,
      ),
    },
  ],
  ['gauge', { kind: 'gauge', detail: LEVELS }],
  ['bullet', { kind: 'bullet', detail: LEVELS }],
  ['trend', { kind: 'trend', detail: LEVELS, mode: 'cumulative', measure: 'value' }],
];

/** Pictures as they are downloaded, 800 × 600. */
export function PictureSection(): ReactNode {
  return (
    <Stack>
      {PICTURES.map(([state, subject]) => (
        <Exhibit key={state} state={state}>
          <Picture state={state} subject={subject} />
        </Exhibit>
      ))}
    </Stack>
  );
}

function Picture({ state, subject }: { readonly state: string; readonly subject: ImageSubject }): ReactNode {
  const lang = useLang();
  const { theme } = useSettings();
  const option = useCallback(
    () => chartPicture(subject, lang, { ...SIZE, theme, background: 'paper' }).option,
    [subject, lang, theme],
  );
  return (
    <div style={{ width: SIZE.width }}>
      <EChart option={option} label={state} height={`${SIZE.height}px`} />
    </div>
  );
}
