import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, type ReactNode } from 'react';
import { periodText, type Lang } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import type { ThresholdPreview } from '../../../../server/domain/threshold-view.ts';
import type { ThresholdChange } from '../../../../server/domain/thresholds.ts';
import { asProblem } from '../../../api/problem.ts';
import { thresholdPreviewQuery, type ThresholdScope } from '../../../api/thresholds.ts';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { CountBar } from '../../../components/count-bar.tsx';
import { Name } from '../../../components/name.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { StatusBadge } from '../../../components/status-badge.tsx';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useUrl } from '../../../lib/use-url.ts';
import styles from './thresholds.module.css';

const css = bindClasses(styles);

/** Which statuses of the quarter would flip if what was typed were stored; asked anew with every key. */
export function ThresholdPreviewPanel({
  scope,
  change,
  isTyped,
}: {
  readonly scope: ThresholdScope;
  readonly change: ThresholdChange | null;
  readonly isTyped: boolean;
}): ReactNode {
  const { thresholds: text } = useDefinitionText();
  const { period } = useUrl().state;
  const lang = useLang();
  const shown = useDeferredValue(change);
  const { data, error, isPlaceholderData, refetch } = useQuery(thresholdPreviewQuery(scope, shown, period));
  const problem = error === null ? null : asProblem(error);
  return (
    <section className={css('preview', isPlaceholderData && 'old')} aria-label={text.preview}>
      <SectionHead
        title={text.preview}
        {...(data === undefined ? {} : { note: nameOf(data.period, lang) })}
      />
      {problem?.code === 'no_reports' && <p className={css('none')}>{text.noPreview}</p>}
      {problem !== null && problem.code !== 'no_reports' && (
        <ProblemNotice level={2} problem={problem} onRetry={() => void refetch()} />
      )}
      {data !== undefined && <Flips preview={data} isTyped={isTyped} />}
    </section>
  );
}

function Flips({
  preview: { period, isLocked, flips, before, after },
  isTyped,
}: {
  readonly preview: ThresholdPreview;
  readonly isTyped: boolean;
}): ReactNode {
  const { thresholds: text } = useDefinitionText();
  const lang = useLang();
  const { href } = useUrl();
  const name = nameOf(period, lang);
  return (
    <>
      <p role="status" className={css('said')}>
        {isLocked ? text.isLocked(name) : isTyped ? text.flips(name, flips.length) : text.unchanged}
      </p>
      <dl className={css('counts')} aria-label={text.counts}>
        <dt>{text.before}</dt>
        <dd>
          <CountBar counts={before} />
        </dd>
        <dt>{text.after}</dt>
        <dd>
          <CountBar counts={after} />
        </dd>
      </dl>
      {flips.length > 0 && (
        <table className={css('flips')} role="table" aria-label={text.preview}>
          <ColumnHeads words={[text.metric, text.before, text.after]} isHidden />
          <tbody role="rowgroup">
            {flips.map((flip) => (
              <tr key={flip.indicatorId} role="row">
                <th role="rowheader" scope="row">
                  <Link href={href(`/indicators/${encodeURIComponent(flip.indicatorId)}`)}>
                    <Name of={flip} />
                  </Link>
                </th>
                <td role="cell">
                  <StatusBadge metric={{ bucket: flip.from, used: null }} />
                </td>
                <td role="cell" className={css('then')}>
                  <StatusBadge metric={{ bucket: flip.to, used: null }} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

function nameOf(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
