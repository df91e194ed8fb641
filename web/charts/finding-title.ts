import type { Status } from '../../server/domain/attainment.ts';
import { percentText, pointsText, quarterText } from '../../server/domain/format.ts';
import type { Lang } from '../../server/domain/format.ts';
import { parseQuarter } from '../../server/domain/period.ts';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';

interface Facts {
  readonly name: string;
  readonly quarter: string;
  readonly percent: string;
  /** Distance from the year's pace without its sign. */
  readonly behind: string;
}

type Sentences = Readonly<Record<Status | 'pending', (facts: Facts) => string>>;

const ZH: Sentences = {
  exceeded: ({ name }) => `${name}超额完成全年目标`,
  met: ({ name }) => `${name}完成全年目标`,
  on_track: ({ name, percent }) => `${name}完成${percent}，符合序时进度`,
  at_risk: ({ name, percent, behind }) => `${name}完成${percent}，落后序时进度${behind}`,
  behind: ({ name, percent, behind }) => `${name}完成${percent}，落后序时进度${behind}`,
  missed: ({ name }) => `${name}未完成全年目标`,
  not_reported: ({ name, quarter }) => `${name}：${quarter}未报数值`,
  qualitative: ({ name }) => name,
  pending: ({ name, quarter }) => `${name}：${quarter}数值待核`,
};

const EN: Sentences = {
  exceeded: ({ name }) => `${name}: target exceeded`,
  met: ({ name }) => `${name}: target met`,
  on_track: ({ name, percent }) => `${name}: ${percent} attained, on track`,
  at_risk: ({ name, percent, behind }) => `${name}: ${percent} attained, ${behind} behind pace`,
  behind: ({ name, percent, behind }) => `${name}: ${percent} attained, ${behind} behind pace`,
  missed: ({ name }) => `${name}: target missed`,
  not_reported: ({ name, quarter }) => `${name}: no figure for ${quarter}`,
  qualitative: ({ name }) => name,
  pending: ({ name, quarter }) => `${name}: figure for ${quarter} awaits a check`,
};

type Variant = Partial<Record<Status, (facts: Facts) => string>>;

/** Levels know no pace, caps no attainment: what differs for them. */
const VARIANTS: Readonly<
  Record<Lang, { readonly level: Variant; readonly cap: Variant; readonly range: Variant }>
> = {
  zh: {
    level: {
      exceeded: ({ name }) => `${name}高于目标`,
      met: ({ name }) => `${name}达到目标`,
      at_risk: ({ name }) => `${name}略低于目标`,
      behind: ({ name }) => `${name}低于目标`,
    },
    cap: {
      on_track: ({ name }) => `${name}在上限以内`,
      met: ({ name }) => `${name}控制在上限以内`,
      at_risk: ({ name }) => `${name}快于序时进度`,
      behind: ({ name }) => `${name}突破上限`,
    },
    range: {
      met: ({ name }) => `${name}在目标区间内`,
      exceeded: ({ name }) => `${name}高于目标区间`,
      on_track: ({ name }) => `${name}尚未进入目标区间`,
      at_risk: ({ name }) => `${name}落后序时进度`,
      behind: ({ name }) => `${name}落后序时进度`,
    },
  },
  en: {
    level: {
      exceeded: ({ name }) => `${name}: above target`,
      at_risk: ({ name }) => `${name}: just below target`,
      behind: ({ name }) => `${name}: below target`,
    },
    cap: {
      on_track: ({ name }) => `${name}: within the cap`,
      met: ({ name }) => `${name}: kept within the cap`,
      at_risk: ({ name }) => `${name}: used faster than the year`,
      behind: ({ name }) => `${name}: over the cap`,
    },
    range: {
      met: ({ name }) => `${name}: within the target range`,
      exceeded: ({ name }) => `${name}: above the target range`,
      on_track: ({ name }) => `${name}: not yet in the target range`,
      at_risk: ({ name }) => `${name}: behind pace`,
      behind: ({ name }) => `${name}: behind pace`,
    },
  },
};

/** The title of a metric's picture: what the figures say, in one short sentence. */
export function findingTitle(metric: ScorecardMetric, period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  const facts: Facts = {
    name: lang === 'en' ? (metric.nameEn ?? metric.name) : metric.name,
    quarter: quarter === null ? period : quarterText(quarter.quarter, lang),
    percent: percentText(metric.attainment),
    behind: pointsText(metric.paceGap === null ? null : Math.abs(metric.paceGap), lang).replace('+', ''),
  };
  const sentences = lang === 'zh' ? ZH : EN;
  if (metric.review === 'pending') return sentences.pending(facts);
  const special = variantOf(metric, lang)[metric.status];
  return (special ?? sentences[metric.status])(facts);
}

function variantOf({ used, elapsed, target, actual }: ScorecardMetric, lang: Lang): Variant {
  if (actual === null) return {};
  if (used !== null) return VARIANTS[lang].cap;
  if (target?.bound === 'range') return VARIANTS[lang].range;
  return elapsed === null ? VARIANTS[lang].level : {};
}
