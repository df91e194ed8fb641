import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { decideLink } from '../../api/indicator-changes.ts';
import { asProblem } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { Link } from '../../components/link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './open-link.module.css';

const css = bindClasses(styles);

/** A link to earlier reports that waits for a person: here, or at the metric that may be this one. */
export function OpenLink({ detail: { metric, awaited } }: { readonly detail: IndicatorDetail }): ReactNode {
  const words = useMetricText();
  const url = useUrl();
  return (
    <>
      {metric.link !== null && <Candidates id={metric.indicatorId} link={metric.link} />}
      {awaited.map(({ indicatorId, name, periods }) => (
        <p key={indicatorId} className={css('open')}>
          {words.openLink.awaited(displayText(name), periods.join(' '))}{' '}
          <Link
            href={url.href(`/indicators/${encodeURIComponent(indicatorId)}`, {
              period: periods.at(-1) ?? null,
            })}
          >
            {words.openLink.look}
          </Link>
        </p>
      ))}
    </>
  );
}

function Candidates({
  id,
  link,
}: {
  readonly id: string;
  readonly link: NonNullable<IndicatorDetail['metric']['link']>;
}): ReactNode {
  const words = useMetricText();
  const url = useUrl();
  const queries = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: (to: string | null) => decideLink(id, to),
    onSuccess: async (answer) => {
      await queries.invalidateQueries();
      url.go(url.href(`/indicators/${encodeURIComponent(answer.metric.indicatorId)}`));
    },
  });
  const problem = error === null ? null : asProblem(error);
  return (
    <section className={css('open')} aria-label={words.openLink.title}>
      <p>{words.openLink.title}</p>
      <div className={css('choices')}>
        {link.map(({ indicatorId, name }) => (
          <Button key={indicatorId} disabled={isPending} onClick={() => mutate(indicatorId)}>
            {words.openLink.same(displayText(name))}
          </Button>
        ))}
        <Button disabled={isPending} onClick={() => mutate(null)}>
          {words.openLink.none}
        </Button>
      </div>
      {problem !== null && (
        <p role="alert">
          {problem.status === 0 ? words.notSaved : `${problem.title ?? ''} ${problem.message}`}
        </p>
      )}
    </section>
  );
}
