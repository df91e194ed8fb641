import { Fragment, type ReactNode } from 'react';
import type { Span } from '../../../server/domain/provenance.ts';
import type { ReportDetail, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { rangeAddress, type TextRange } from '../../lib/span-address.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useUrl } from '../../lib/use-url.ts';
import { blockEdges, stretches, type BlockEdges, type MarkKind } from './marks.ts';
import styles from './span-rows.module.css';
import { Link } from '../../components/link.tsx';

const css = bindClasses(styles);

interface Row extends TextRange {
  readonly kind: MarkKind;
  readonly quote: string;
}

/** Where target, actual, claim and look-alikes stand: the words, their offsets, a way to them. */
export function SpanRows({
  metric,
  report: { text: source, blocks },
}: {
  readonly metric: ScorecardMetric;
  readonly report: Pick<ReportDetail, 'text' | 'blocks'>;
}): ReactNode {
  const text = useText();
  const { here } = useUrl();
  return (
    <dl className={css('rows')}>
      {rowsOf(metric, source, blockEdges(blocks)).map((row) => (
        <Fragment key={`${row.kind}-${row.start}`}>
          <dt>{text.report.kind[row.kind]}</dt>
          <dd>
            <Link
              href={here({
                span: rangeAddress(row),
                metric: metric.indicatorId,
                milestone: null,
                task: null,
              })}
              replace
              title={text.report.goToText}
            >
              <q lang={textLang(row.quote)}>{displayText(row.quote)}</q>{' '}
              <small className="num">{text.report.location(row.start, row.end)}</small>
            </Link>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}

function rowsOf(metric: ScorecardMetric, source: string, edges: BlockEdges): readonly Row[] {
  const { target, actual, claim, candidates, said } = metric;
  const row = (kind: MarkKind, spans: readonly Span[]): readonly Row[] => {
    const range = rangeToRead(spans, edges);
    return range === null ? [] : [{ ...range, kind, quote: source.slice(range.start, range.end) }];
  };
  return [
    ...row('target', target?.spans ?? []),
    ...row('actual', actual?.spans ?? []),
    ...(claim === null ? [] : [{ ...claim, kind: 'claim' as const }]),
    ...candidates.flatMap((candidate) => row('candidate', candidate.spans)),
    ...row('said', said === null ? [] : [said]),
  ];
}

/** The sentence when there is one, because it can be read on its own; else name and number. */
function rangeToRead(spans: readonly Span[], edges: BlockEdges): TextRange | null {
  const { start, end } = spans.find(({ role }) => role === 'sentence') ?? stretches(spans, edges)[0] ?? {};
  return start === undefined || end === undefined ? null : { start, end };
}
