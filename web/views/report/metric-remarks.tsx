import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { addRemark, remarksQuery } from '../../api/review.ts';
import { asProblem } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './metric-notes.module.css';
import { RemarkLine } from './remark-line.tsx';
import { RemarkUndo } from './remark-undo.tsx';
import { StepProblem } from './step-problem.tsx';
import { useKeptWords } from './use-kept-words.ts';
import { useRemarkSteps } from './use-remark-steps.ts';

const css = bindClasses(styles);

/** What people said about the metric in this quarter, and a field to say more; what is typed survives a lost connection. */
export function MetricRemarks({
  metric: { indicatorId },
  period,
}: {
  readonly metric: ScorecardMetric;
  readonly period: string;
}): ReactNode {
  const text = useText();
  const field = useId();
  const queries = useQueryClient();
  const { data = [] } = useQuery(remarksQuery(indicatorId, period));
  const [words, setWords] = useKeptWords(`remark.${indicatorId}.${period}`);
  const [wasOpen] = useState(words !== '');
  const summary = useRef<HTMLElement>(null);
  const changes = useRemarkSteps(() => summary.current?.focus());
  const sending = useMutation({
    networkMode: 'always',
    mutationFn: () => addRemark(indicatorId, period, words.trim()),
    onSuccess: () => {
      setWords('');
      return queries.invalidateQueries();
    },
  });
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (words.trim() !== '' && !sending.isPending) sending.mutate();
  };
  const problem = sending.error === null ? null : asProblem(sending.error);
  return (
    <details className={css('part')} open={wasOpen}>
      <summary ref={summary}>
        {data.length === 0 ? text.review.remarks : `${text.review.remarks} ${data.length}`}
      </summary>
      <ol className={css('steps')}>
        {data.map((remark) => (
          <RemarkLine key={remark.id} remark={remark} changes={changes} />
        ))}
      </ol>
      <RemarkUndo changes={changes} />
      <form className={css('say')} onSubmit={send}>
        <label htmlFor={field}>{text.review.remarkText}</label>
        <textarea
          id={field}
          rows={2}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <StepProblem problem={problem} isTyped={words !== ''} linesOf={() => []} />
        <Button type="submit" aria-disabled={words.trim() === '' || sending.isPending}>
          {text.review.remarkAdd}
        </Button>
      </form>
    </details>
  );
}
