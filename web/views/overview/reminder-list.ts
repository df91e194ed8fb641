import { periodText, targetText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { Scorecard, ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { nameText } from '../../components/name.tsx';
import { excerptOf } from '../../lib/excerpt.ts';
import type { Text } from '../../lib/i18n/zh.ts';

/** The list to send to the departments: each target without a figure, who answers for it, what the report says instead. */
export function reminderList(
  board: Scorecard,
  silent: readonly ScorecardMetric[],
  { text, lang }: { readonly text: Text; readonly lang: Lang },
): string {
  const quarter = parseQuarter(board.period);
  const period = quarter === null ? board.period : periodText(quarter, lang);
  const org = nameText(board.organisation, lang);
  const lines = silent.map((metric, index) => {
    const form = metric.target === null ? null : { ...metric.target, form: metric.form };
    const head = text.board.reminderLine(index + 1, nameText(metric, lang), targetText(form, lang));
    const owners =
      metric.owners.length === 0 ? '' : text.board.reminderOwners(metric.owners.join(text.app.separator));
    return head + owners + said(metric, text);
  });
  return [text.board.reminderTitle(org, period, silent.length), ...lines].join('\n');
}

function said(metric: ScorecardMetric, text: Text): string {
  const excerpt = metric.said === null ? null : excerptOf([metric.said]);
  if (excerpt === null) return '';
  return text.board.reminderSaid(excerpt.before + excerpt.number + excerpt.after);
}
