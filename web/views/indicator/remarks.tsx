import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { asProblem } from '../../api/problem.ts';
import { addRemark, remarksQuery } from '../../api/review.ts';
import { Button } from '../../components/button.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { actorName } from '../../lib/actor-name.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { momentText } from '../../lib/moment-text.ts';
import styles from './remarks.module.css';

const css = bindClasses(styles);

/** What people say about the metric in the shown quarter. */
export function Remarks({ detail: { metric, period } }: { readonly detail: IndicatorDetail }): ReactNode {
  const words = useMetricText();
  const text = useText();
  const { data } = useQuery(remarksQuery(metric.indicatorId, period));
  const [isOpen, setOpen] = useState(false);
  return (
    <section>
      <SectionHead title={words.remarks} />
      {data?.length === 0 && <p className={css('none')}>{words.noRemarks}</p>}
      <ol className={css('list')}>
        {data?.map((remark) => (
          <li key={remark.id}>
            <p className={css('who')}>
              <time dateTime={remark.at}>{momentText(remark.at)}</time> {actorName(remark.actor, text)}
            </p>
            <p>{remark.text}</p>
          </li>
        ))}
      </ol>
      {isOpen ? (
        <RemarkForm indicatorId={metric.indicatorId} period={period} onDone={() => setOpen(false)} />
      ) : (
        <Button onClick={() => setOpen(true)}>{words.say}</Button>
      )}
    </section>
  );
}

function RemarkForm({
  indicatorId,
  period,
  onDone,
}: {
  readonly indicatorId: string;
  readonly period: string;
  readonly onDone: () => void;
}): ReactNode {
  const words = useMetricText();
  const field = useId();
  const queries = useQueryClient();
  const [said, setSaid] = useState('');
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: () => addRemark(indicatorId, period, said.trim()),
    onSuccess: () => {
      onDone();
      return queries.invalidateQueries();
    },
  });
  const problem = error === null ? null : asProblem(error);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (said.trim() !== '' && !isPending) mutate();
  };
  return (
    <form className={css('form')} onSubmit={send}>
      <label htmlFor={field}>{words.say}</label>
      <textarea
        id={field}
        rows={3}
        maxLength={4000}
        value={said}
        onChange={(event) => setSaid(event.target.value)}
      />
      {problem !== null && (
        <p role="alert" className={css('problem')}>
          {problem.status === 0 ? words.notSaved : `${problem.title ?? ''} ${problem.message}`}
        </p>
      )}
      <span className={css('actions')}>
        <Button onClick={onDone}>{words.close}</Button>
        <Button type="submit" kind="primary" disabled={isPending || said.trim() === ''}>
          {words.addRemark}
        </Button>
      </span>
    </form>
  );
}
