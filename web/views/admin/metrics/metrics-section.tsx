import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { entriesQuery } from '../../../api/by-hand.ts';
import { asProblem } from '../../../api/problem.ts';
import { ButtonLink } from '../../../components/button.tsx';
import { Notice } from '../../../components/notice.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { SectionFrame } from '../section-frame.tsx';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import { EntryTable } from './entry-table.tsx';
import { MetricForm } from './metric-form.tsx';
import styles from './metrics.module.css';
import { YearPicker } from './year-picker.tsx';

const css = bindClasses(styles);

/** Every metric with its target and figures of a year, to type into; what a metric is stands in its settings. */
export function MetricsSection(): ReactNode {
  const { metrics: text, section } = useAdminText();
  const url = useUrl();
  const steps = useSteps();
  const [reason, setReason] = useState('');
  const params = new URLSearchParams(url.search);
  const isNew = params.get('metric') === 'new';
  const grid = useQuery(entriesQuery(url.state.org, params.get('year')));
  if (grid.isError)
    return <ProblemNotice problem={asProblem(grid.error)} onRetry={() => void grid.refetch()} />;
  if (grid.data === undefined) return <Skeleton shape="list" />;
  const { data } = grid;
  return (
    <SectionFrame
      title={text.title}
      hint={text.hint}
      tools={
        <>
          <YearPicker year={data.year} />
          <ButtonLink href={url.href('/admin/sheet', { year: String(data.year) })}>
            {section.sheet}
          </ButtonLink>
          <ButtonLink kind="primary" href={url.here({ metric: 'new' })}>
            {text.add}
          </ButtonLink>
        </>
      }
    >
      {isNew && (
        <MetricForm
          org={data.organisation.id}
          steps={steps}
          onClose={() => url.go(url.here({ metric: null }))}
        />
      )}
      <label className={css('reason')}>
        <span>{text.reason}</span>
        <input
          value={reason}
          maxLength={1000}
          placeholder={text.reasonHint}
          onChange={(event) => setReason(event.target.value)}
        />
      </label>
      <StepLine steps={steps} />
      {data.rows.length === 0 ? (
        <Notice title={text.empty} />
      ) : (
        <EntryTable grid={data} reason={reason.trim() === '' ? null : reason.trim()} steps={steps} />
      )}
      <p className={css('keys')}>{text.keys}</p>
    </SectionFrame>
  );
}
