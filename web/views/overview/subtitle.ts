import { periodText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { flagWords } from '../../components/flags.tsx';
import type { Text } from '../../lib/i18n/zh.ts';

/** A sentence of the subtitle and the rows it counts: one state, or all of them. */
export interface SubtitlePart {
  readonly words: string;
  readonly counts: 'pending' | 'several';
}

/** Under the headline: how much is tracked, at which time, and what awaits a check and why. */
export function subtitle(
  board: Scorecard,
  text: Text,
  lang: Lang,
  owner: string | null = null,
): readonly SubtitlePart[] {
  const quarter = parseQuarter(board.period);
  const scope = text.board.scope(board.tasks.length, board.metrics.length);
  const at = quarter === null ? board.period : periodText(quarter, lang);
  const whose = owner === null ? '' : owner + text.reports.colon;
  const parts: SubtitlePart[] = [
    { words: whose + text.board.scopeAt(scope, text.board.at(at)), counts: 'several' },
  ];
  const pending = board.metrics.filter((metric) => metric.bucket === 'pending');
  if (pending.length > 0) {
    const firstWords = pending.map((metric) => flagWords(metric, text)[0] ?? text.status.pending);
    const reasons = text.board.pendingParts(countedWords(firstWords, text));
    parts.push({ words: text.board.pending(pending.length) + reasons, counts: 'pending' });
  }
  return parts;
}

const MOST_PARTS = 3;

/** 3 × 按列举计数, 1 × 口径待核 → the most frequent first, few enough for one line. */
function countedWords(words: readonly string[], text: Text): readonly string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts].sort(([, a], [, b]) => b - a);
  const shown = sorted.slice(0, MOST_PARTS).map(([word, n]) => text.board.pendingPart(n, word));
  const rest = sorted.slice(MOST_PARTS).reduce((sum, [, n]) => sum + n, 0);
  return rest === 0 ? shown : [...shown, text.board.pendingPart(rest, text.board.otherReasons)];
}
