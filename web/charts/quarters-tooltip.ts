import type { TooltipComponentOption } from 'echarts/components';
import { amountText, percentText, quarterText } from '../../server/domain/format.ts';
import type { ChartFrame } from './chart-frame.ts';
import { CHART_WORDS } from './chart-words.ts';
import type { QuarterPoint, QuartersInput } from './quarters-input.ts';

/** The quarter under the pointer in words. The table below the chart says the same and more. */
export function quartersTooltip(input: QuartersInput, { theme, scale }: ChartFrame): TooltipComponentOption {
  return {
    trigger: 'axis',
    confine: true,
    axisPointer: { type: 'none' },
    backgroundColor: theme.surface,
    borderColor: theme.line2,
    textStyle: { color: theme.ink, fontSize: 12 * scale },
    formatter: (params) => {
      const [first] = Array.isArray(params) ? params : [params];
      const point = input.points[first?.dataIndex ?? -1];
      return point === undefined ? '' : tooltipLines(point, input).map(escapeHtml).join('<br>');
    },
  };
}

/** Quarter, value, attainment, and what keeps the figure from being a plain reported one. */
export function tooltipLines(
  point: QuarterPoint,
  { lang, unit, previous }: QuartersInput,
): readonly string[] {
  const words = CHART_WORDS[lang];
  const before = previous.find(({ quarter }) => quarter === point.quarter)?.value ?? null;
  const lastYear = before === null ? [] : [`${words.lastYear} ${amountText(before, unit, lang)}`];
  const title = quarterText(point.quarter, lang);
  if (point.value === null) {
    const reason = { not_reported: words.notReported, not_due: words.notDue, pending: words.pending };
    return [title, reason[point.slot], ...lastYear];
  }
  const mark = { solid: [], illustrative: [words.illustrative], pending: [words.pending] }[point.mark];
  const percent = point.percent === null ? [] : [`${words.attainment} ${percentText(point.percent)}`];
  return [title, `${words.actual} ${amountText(point.value, unit, lang)}`, ...percent, ...mark, ...lastYear];
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}
