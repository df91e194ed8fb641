import type { ReactNode } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { Link } from '../../components/link.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './task-notes.module.css';

const css = bindClasses(styles);

/** What the report before promised for the task, and what this one says of it. */
export function PromiseNotes({ promises }: Pick<IndicatorDetail, 'promises'>): ReactNode {
  const words = useMetricText();
  const url = useUrl();
  if (promises.length === 0) return null;
  return (
    <section>
      <SectionHead title={words.promises} />
      <ul className={css('notes')}>
        {promises.map(({ promise, outcome, evidence }) => {
          const said = reportHref(url, promise.editionId, [promise.span]);
          const told = evidence === null ? null : reportHref(url, evidence.editionId, [evidence.span]);
          const quote = displayText(promise.span.quote);
          return (
            <li key={promise.span.start}>
              <span>
                <span lang="zh">{said === null ? quote : <Link href={said}>{quote}</Link>}</span>{' '}
                <b>
                  {told === null ? words.outcome[outcome] : <Link href={told}>{words.outcome[outcome]}</Link>}
                </b>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
