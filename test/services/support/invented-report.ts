/** Reports made up for a test: text and extraction come from one description, so every span is true by construction. */
import type { Finding, Reason } from '../../../server/domain/finding.ts';
import type { Bound, Direction, How } from '../../../server/domain/indicator.ts';
import { spanOf, type Span } from '../../../server/domain/provenance.ts';
import type { Extraction, Field, Metric, Milestone } from '../../../server/extract/types.ts';

export type Figure = readonly [value: number, unit: string];

export interface InventedMetric {
  readonly name: string;
  readonly target?: Figure;
  readonly actual?: Figure;
  readonly bound?: Bound;
  readonly direction?: Direction;
  readonly basis?: 'cumulative' | 'new' | 'level';
  readonly how?: How;
  readonly needsReview?: boolean;
  readonly reasons?: readonly Reason[];
  readonly candidate?: Figure;
  readonly finding?: Pick<Finding, 'code' | 'severity'>;
  readonly task?: string;
  /** Days or months of counted names. */
  readonly dated?: readonly string[];
}

export interface InventedReport {
  readonly org?: string | null;
  readonly year?: number | null;
  readonly quarter?: number | null;
  readonly metrics?: readonly InventedMetric[];
  /** Titles of tasks by number. */
  readonly titles?: Readonly<Record<string, string>>;
  readonly owners?: Readonly<Record<string, readonly string[]>>;
  readonly milestones?: readonly string[];
  readonly milestoneStatus?: Milestone['status'];
  readonly next?: string;
  readonly issuedOn?: string | null;
  /** What the title says in place of the quarter: 1-7月. */
  readonly months?: string;
  /** Makes the bytes differ where nothing else does. */
  readonly note?: string;
}

export interface MadeReport {
  readonly fileName: string;
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly extraction: Extraction;
}

export function inventReport(report: InventedReport = {}): MadeReport {
  const { org = '海州市农业局', year = 2031, quarter = 3, metrics = [], milestones = [] } = report;
  const when = report.months ?? `${quarter ?? ''}季度`;
  const title = `${org ?? ''}${year ?? ''}年重点工作${when}完成情况`;
  const page = newPage();
  page.line(`${title} ${report.note ?? ''}`);
  const made = metrics.map((metric) => makeMetric(page, metric));
  const nextStep = page.line(report.next ?? '1.继续推进。 2.抓紧验收。');
  const goals = milestones.map((goal): Milestone => {
    const span = page.line(goal);
    return {
      taskNo: '1',
      goal,
      goalSpan: span,
      status: report.milestoneStatus ?? 'done',
      evidence: [span],
      doneOn: null,
    };
  });
  const next: Field = {
    role: 'next',
    start: nextStep.start,
    end: nextStep.end,
    header: '下一步打算',
    unit: null,
    period: null,
    isShifted: false,
  };
  const numbers = [...new Set(['1', ...metrics.map((metric) => metric.task ?? '1')])];
  const findings = metrics.flatMap(({ finding, task = '1' }, index): Finding[] =>
    finding === undefined
      ? []
      : [{ ...finding, taskNo: task, metric: index, params: {}, spans: made[index]?.target?.spans ?? [] }],
  );
  const extraction: Extraction = {
    report: {
      title,
      org,
      year,
      quarter,
      isPeriodGuessed: false,
      issuedOn: report.issuedOn ?? null,
      indexNo: null,
      lang: 'zh',
    },
    tasks: numbers.map((no) => ({
      no,
      title: report.titles?.[no] ?? `任务${no},分步实施`,
      titleSpan: null,
      owners: report.owners?.[no] ?? ['种植科'],
      fields: no === '1' ? [next] : [],
    })),
    metrics: made,
    milestones: goals,
    findings,
    diagnostics: [],
    tables: [],
    blocks: [{ start: 0, end: title.length, kind: 'heading', row: null, role: null, taskNo: null }],
  };
  const text = page.text();
  return { fileName: 'invented.txt', text, bytes: new TextEncoder().encode(text), extraction };
}

function makeMetric(page: Page, metric: InventedMetric): Metric {
  const { name, target, actual, candidate, bound = 'gte', direction = 'up' } = metric;
  const figure = (words: string, [value, unit]: Figure) => {
    const line = page.line(`${words}${name}${value}${unit}。`);
    return page.within(line, `${value}${unit}`);
  };
  return {
    taskNo: metric.task ?? '1',
    name,
    direction,
    form: 'level',
    target:
      target === undefined
        ? null
        : {
            value: target[0],
            unit: target[1],
            bound,
            strict: false,
            low: null,
            high: null,
            spans: [figure('目标', target)],
          },
    actual:
      actual === undefined
        ? null
        : {
            value: actual[0],
            unit: actual[1],
            basis: metric.basis ?? 'cumulative',
            how: metric.how ?? 'stated',
            asOf: null,
            spans: [figure('已完成', actual)],
          },
    dated: (metric.dated ?? []).map((on) => ({ on, spans: [] })),
    attainment: null,
    claim: null,
    needsReview: metric.needsReview ?? false,
    reasons: metric.reasons ?? [],
    candidates:
      candidate === undefined
        ? []
        : [
            {
              ...{ value: candidate[0], unit: candidate[1], score: 0.5 },
              ...{ reasons: [], spans: [figure('另有', candidate)] },
            },
          ],
    said: actual === undefined ? page.line(`${name}正在推进。`) : null,
    pair: null,
  };
}

interface Page {
  readonly line: (words: string) => Span;
  readonly within: (line: Span, words: string) => Span;
  readonly text: () => string;
}

/** A text that grows line by line and knows where everything stands. */
function newPage(): Page {
  const lines: string[] = [];
  const text = () => lines.join('');
  return {
    text,
    line: (words) => {
      const start = text().length;
      lines.push(`${words}\n`);
      return spanOf(text(), start, start + words.length, 'sentence');
    },
    within: (line, words) => {
      const start = line.start + line.quote.indexOf(words);
      return spanOf(text(), start, start + words.length, 'number');
    },
  };
}
