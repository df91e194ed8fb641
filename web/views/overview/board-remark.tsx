import type { ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './board-remark.module.css';

const css = bindClasses(styles);

/** What must be known before the figures are read: a made-up quarter, nothing reported, everything to check. */
export function BoardRemark({ board }: { readonly board: Scorecard }): ReactNode {
  const { board: words, empty } = useText();
  const { owner } = useUrl().state;
  const remarks: string[] = [];
  const { counts, metrics } = board;
  const withFigure = metrics.length - counts.not_reported - counts.qualitative;
  if (board.edition?.isIllustrative === true) remarks.push(words.illustrativeQuarter);
  if (metrics.length === 0) {
    // A department without targets is said where the list would be.
    if (owner === null) remarks.push(`${empty.noTargets}${words.stop}${empty.noTargetsHint}`);
  } else if (withFigure === 0) remarks.push(`${empty.noneReported}${words.stop}${empty.noneReportedHint}`);
  else if (withFigure === counts.pending)
    remarks.push(`${empty.allPending}${words.stop}${empty.allPendingHint}`);
  if (remarks.length === 0) return null;
  return (
    <div className={css('remark')}>
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
    </div>
  );
}
