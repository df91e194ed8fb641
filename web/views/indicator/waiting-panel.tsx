import type { ReactNode } from 'react';
import { amountText } from '../../../server/domain/format.ts';
import type { Lang } from '../../../server/domain/format.ts';
import type { Reason } from '../../../server/domain/finding.ts';
import type { CandidateView, IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { describeReason } from '../../../server/domain/wording.ts';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { SourceQuote } from '../../components/source-quote.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './waiting-panel.module.css';

const css = bindClasses(styles);

/** Why the figure waits for a check, and the figures that look like it but count something else. */
export function WaitingPanel({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { metric, edition } = detail;
  return (
    <>
      {metric.review === 'pending' && metric.reasons.length > 0 && (
        <section>
          <SectionHead title={text.indicator.reasons} />
          <ul className={css('reasons')}>
            {metric.reasons.map((reason) => (
              <li key={reason.code}>
                <Icon name="warn" />
                <span>{reasonText(reason, lang)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {metric.candidates.length > 0 && (
        <section>
          <SectionHead title={text.indicator.candidates} />
          <ul className={css('candidates')}>
            {metric.candidates.map((candidate, index) => (
              <Candidate key={index} candidate={candidate} reportId={edition?.id ?? null} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Candidate({
  candidate,
  reportId,
}: {
  readonly candidate: CandidateView;
  readonly reportId: string | null;
}): ReactNode {
  const lang = useLang();
  const url = useUrl();
  const { value, unit, reasons, spans } = candidate;
  const href = reportHref(url, reportId, spans);
  const amount = amountText(value, unit, lang);
  return (
    <li>
      <p>
        <b className="num">{href === null ? amount : <Link href={href}>{amount}</Link>}</b>{' '}
        {reasons.map((reason) => reasonText(reason, lang)).join(' ')}
      </p>
      <SourceQuote spans={spans} href={href} />
    </li>
  );
}

function reasonText(reason: Reason, lang: Lang): string {
  const words = describeReason(reason, lang);
  return lang === 'zh' ? displayText(words) : words;
}
