import type { ReactNode } from 'react';
import type { Thresholds } from '../../../../server/domain/attainment.ts';
import { StatusIcon } from '../../../components/status-icon.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import styles from './thresholds.module.css';

const css = bindClasses(styles);
/** Points that the strip shows at least, and how far it reaches past pace. */
const SHOWN = 40;
const AHEAD = 10;

/** The zones against pace as one strip: behind, at risk, on track, with pace itself as the dashed mark of the ruler. */
export function ThresholdScale({ thresholds }: { readonly thresholds: Thresholds }): ReactNode {
  const { thresholds: words } = useDefinitionText();
  const { status } = useText();
  const { onTrackGap, atRiskGap } = thresholds;
  const from = Math.min(-SHOWN, Math.floor(atRiskGap * 1.25));
  const zones = [
    { bucket: 'behind', from, to: atRiskGap },
    { bucket: 'at_risk', from: atRiskGap, to: onTrackGap },
    { bucket: 'on_track', from: onTrackGap, to: AHEAD },
  ] as const;
  const label = zones.map((zone) => words.zone(status[zone.bucket], String(zone.from), String(zone.to)));
  const place = (points: number): string => `${((points - from) / (AHEAD - from)) * 100}%`;
  const isClose = onTrackGap - atRiskGap < (AHEAD - from) / 12;
  return (
    <div className={css('scale')} role="img" aria-label={`${words.scale}: ${label.join('; ')}`}>
      <div className={css('zones')}>
        {zones.map((zone) => (
          <span
            key={zone.bucket}
            className={css('zone', `tone-${zone.bucket}`)}
            style={{ flexGrow: zone.to - zone.from }}
          >
            <StatusIcon bucket={zone.bucket} />
            <span>{status[zone.bucket]}</span>
          </span>
        ))}
        <i className={css('pace')} style={{ insetInlineStart: place(0) }} />
      </div>
      <div className={css('ticks', 'num')}>
        {!isClose && <span style={{ insetInlineStart: place(atRiskGap) }}>{signed(atRiskGap)}</span>}
        <span style={{ insetInlineStart: place(onTrackGap) }}>{signed(onTrackGap)}</span>
        <span style={{ insetInlineStart: place(0) }}>0</span>
      </div>
    </div>
  );
}

/** −5, with the minus that digits have. */
function signed(points: number): string {
  return points < 0 ? `−${Math.abs(points)}` : String(points);
}
