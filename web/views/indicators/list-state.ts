import { STATUSES } from '../../../server/domain/attainment.ts';
import type { Lang } from '../../../server/domain/format.ts';
import type { Bucket, ScorecardMetric } from '../../../server/domain/scorecard.ts';

export const ORDERS = ['board', 'name', 'attainment', 'pace', 'status', 'task'] as const;
export type Order = (typeof ORDERS)[number];
export const REVIEWS = ['accepted', 'pending', 'none'] as const;
export type ReviewFilter = (typeof REVIEWS)[number];

/** What the address says about the list: `?q=研发&status=behind&owner=…&task=3&review=pending&sort=-attainment`. */
export interface ListState {
  readonly words: string;
  readonly status: Bucket | null;
  readonly owner: string | null;
  readonly task: string | null;
  readonly review: ReviewFilter | null;
  readonly order: Order;
  readonly isDescending: boolean;
}

const BUCKETS: readonly Bucket[] = [...STATUSES, 'pending'];

/** Reads the state of the list out of a query string; what it does not know is silence. */
export function readListState(search: string): ListState {
  const params = new URLSearchParams(search);
  const sort = params.get('sort') ?? '';
  const order = ORDERS.find((each) => each === sort.replace(/^-/, '')) ?? 'board';
  return {
    words: params.get('q') ?? '',
    status: BUCKETS.find((bucket) => bucket === params.get('status')) ?? null,
    owner: params.get('owner'),
    task: params.get('task'),
    review: REVIEWS.find((review) => review === params.get('review')) ?? null,
    order,
    isDescending: sort.startsWith('-'),
  };
}

/** An order as the address writes it: large numbers come first. */
export function firstSort(wanted: string): string {
  return wanted === 'attainment' || wanted === 'pace' ? `-${wanted}` : wanted;
}

/** The sort that a click on a column asks for: itself, then turned round. */
export function nextSort({ order, isDescending }: ListState, wanted: Order): string {
  if (order !== wanted) return firstSort(wanted);
  return isDescending ? wanted : `-${wanted}`;
}

/** The metrics that fit, in the wanted order. Words are parts of name, task number or department, all of them. */
export function listMetrics(
  metrics: readonly ScorecardMetric[],
  state: ListState,
  lang: Lang,
): readonly ScorecardMetric[] {
  const words = state.words.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const fitting = metrics.filter(
    (metric) =>
      (state.status === null || metric.bucket === state.status) &&
      (state.owner === null || metric.owners.includes(state.owner)) &&
      (state.task === null || metric.taskNo === state.task) &&
      (state.review === null || (metric.review ?? 'none') === state.review) &&
      words.every((word) => haystack(metric).includes(word)),
  );
  if (state.order === 'board') return fitting;
  const sign = state.isDescending ? -1 : 1;
  const compare = comparison(state.order, lang);
  return [...fitting].sort((a, b) => compare(a, b, sign));
}

function haystack({ name, nameEn, taskNo, owners }: ScorecardMetric): string {
  return [name, nameEn ?? '', taskNo ?? '', ...owners].join('\n').toLocaleLowerCase();
}

type Compare = (a: ScorecardMetric, b: ScorecardMetric, sign: 1 | -1) => number;

function comparison(order: Exclude<Order, 'board'>, lang: Lang): Compare {
  const collator = new Intl.Collator(lang, { numeric: true });
  switch (order) {
    case 'name': {
      const nameOf = (metric: ScorecardMetric) => (lang === 'en' ? metric.nameEn : null) ?? metric.name;
      return (a, b, sign) => sign * collator.compare(nameOf(a), nameOf(b));
    }
    case 'task':
      return (a, b, sign) => sign * collator.compare(a.taskNo ?? '', b.taskNo ?? '');
    case 'status':
      return (a, b, sign) => sign * (BUCKETS.indexOf(a.bucket) - BUCKETS.indexOf(b.bucket));
    case 'attainment':
      return byNumber(({ attainment, used }) => attainment ?? used);
    case 'pace':
      return byNumber(({ paceGap }) => paceGap);
  }
}

/** What has no number stands last, whichever way the others go: unknown is neither least nor most. */
function byNumber(of: (metric: ScorecardMetric) => number | null): Compare {
  return (a, b, sign) => {
    const [x, y] = [of(a), of(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * (x - y);
  };
}
