import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { addRemark, remarksQuery } from '../../api/review.ts';
import { asProblem } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { actorName } from '../../lib/actor-name.ts';
import { momentText } from '../../lib/moment-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './metric-notes.module.css';
import { useKeptWords } from './use-kept-words.ts';

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
      <summary>{data.length === 0 ? text.review.remarks : `${text.review.remarks} ${data.length}`}</summary>
      <ol className={css('steps')}>
        {data.map((remark) => (
          <li key={remark.id}>
            <p className={css('who')}>
              <time dateTime={remark.at}>{momentText(remark.at)}</time> {actorName(remark.actor, text)}
            </p>
            <p>{remark.text}</p>
          </li>
        ))}
      </ol>
      <form className={css('say')} onSubmit={send}>
        <label htmlFor={field}>{text.review.remarkText}</label>
        <textarea
          id={field}
          rows={2}
          maxLength={4000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        {problem !== null && (
          <p role="alert" className={css('problem')}>
            {problem.status === 0 ? text.report.review.offline : `${problem.title ?? ''} ${problem.message}`}
          </p>
        )}
        <Button type="submit" aria-disabled={words.trim() === '' || sending.isPending}>
          {text.review.remarkAdd}
        </Button>
      </form>
    </details>
  );
}
