import type { ReactNode } from 'react';
import { Amount } from '../../../web/components/amount.tsx';
import { CountBar } from '../../../web/components/count-bar.tsx';
import { FindingList } from '../../../web/components/finding-list.tsx';
import { MilestoneDots } from '../../../web/components/milestone-dots.tsx';
import { SectionHead } from '../../../web/components/section-head.tsx';
import { SourceQuote } from '../../../web/components/source-quote.tsx';
import { Sparkline } from '../../../web/components/sparkline.tsx';
import { StatusBadge } from '../../../web/components/status-badge.tsx';
import { BUCKET_ORDER } from '../../../web/lib/bucket-order.ts';
import { countsOf, scorecard, span } from '../../web/factories.ts';
import { StatusStrip } from '../../../web/views/overview/status-strip.tsx';
import { Exhibit, Exhibits, Row, Stack } from '../exhibit.tsx';
import { METRIC_STATES, SIXTY } from '../metric-states.ts';

const SENTENCE = '前三季度，新登记的科技企业共13462家，高出全年目标';
const FINDINGS = ['column_shift', 'rate_mismatch'].map((code, index) => ({
  id: code,
  code,
  severity: index === 0 ? ('check' as const) : ('note' as const),
  taskNo: '6',
  indicatorId: 'sme',
  params: { before: 9000, after: 120, unit: '家' },
  spans: [],
}));

/** Marks and words of a state, strips, sparklines, amounts, quotes. */
export function MarkSection(): ReactNode {
  return (
    <Stack>
      <Row>
        {BUCKET_ORDER.map((bucket) => (
          <StatusBadge key={bucket} metric={{ bucket, used: null }} />
        ))}
      </Row>
      <Row>
        {BUCKET_ORDER.map((bucket) => (
          <StatusBadge key={bucket} metric={{ bucket, used: null }} isChip />
        ))}
      </Row>
      <Row>
        {(['met', 'on_track', 'at_risk', 'behind'] as const).map((bucket) => (
          <StatusBadge key={bucket} metric={{ bucket, used: 60 }} isChip />
        ))}
      </Row>
      <StatusStrip board={scorecard({ metrics: SIXTY })} status="met" />
      <CountBar counts={countsOf(SIXTY)} />
      <Row>
        <MilestoneDots statuses={['done', 'done', 'in_progress', 'not_started', 'not_mentioned']} />
        <MilestoneDots statuses={[]} />
        <b>
          <Amount value={13462} unit="家" /> · <Amount value={1157} unit="亿元" /> ·{' '}
          <Amount value={-5} unit="个百分点" /> · <Amount value={null} unit="家" />
        </b>
      </Row>
      <Exhibits>
        {METRIC_STATES.map(({ state, detail: { metric } }) => (
          <Exhibit key={state} state={state}>
            <Sparkline trend={metric.trend} target={metric.target} />
          </Exhibit>
        ))}
      </Exhibits>
      <SourceQuote
        spans={[span(0, SENTENCE, 'sentence'), span(SENTENCE.indexOf('13462'), '13462家')]}
        href="/reports/r1"
      />
      <div>
        <SectionHead title="达标" note="note" end="end" />
        <FindingList findings={FINDINGS} reportId="r1" />
        <SectionHead title="minor" isMinor />
      </div>
    </Stack>
  );
}
