import { Fragment, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Span } from '../../../server/domain/provenance.ts';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { rangeAddress, spanToShow, type TextRange } from '../../lib/span-address.ts';
import { useUrl } from '../../lib/use-url.ts';
import type { MarkKind } from './marks.ts';
import styles from './span-rows.module.css';

const css = bindClasses(styles);

interface Row extends TextRange {
  readonly kind: MarkKind;
  readonly quote: string;
}

/** Where target, actual, claim and look-alikes stand: the words, their offsets, a way to them. */
export function SpanRows({ metric }: { readonly metric: ScorecardMetric }): ReactNode {
  const text = useText();
  const { here } = useUrl();
  return (
    <dl className={css('rows')}>
      {rowsOf(metric).map((row) => (
        <Fragment key={`${row.kind}-${row.start}`}>
          <dt>{text.report.kind[row.kind]}</dt>
          <dd>
            <Link
              href={here({ span: rangeAddress(row), metric: metric.indicatorId, task: null })}
              replace
              title={text.report.goToText}
            >
              <q lang="zh">{displayText(row.quote)}</q>{' '}
              <small className="num">{text.report.location(row.start, row.end)}</small>
            </Link>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function rowsOf({ target, actual, claim, candidates, said }: ScorecardMetric): readonly Row[] {
  const row = (kind: MarkKind, spans: readonly Span[]): readonly Row[] => {
    const span = wholeOf(spans);
    return span === null ? [] : [{ kind, start: span.start, end: span.end, quote: span.quote }];
  };
  return [
    ...row('target', target?.spans ?? []),
    ...row('actual', actual?.spans ?? []),
    ...(claim === null ? [] : [{ kind: 'claim' as const, ...claim }]),
    ...candidates.flatMap((candidate) => row('candidate', candidate.spans)),
    ...row('said', said === null ? [] : [said]),
  ];
}

/** The sentence when there is one: it can be read on its own. */
function wholeOf(spans: readonly Span[]): Span | null {
  return spans.find(({ role }) => role === 'sentence') ?? spanToShow(spans);
}
