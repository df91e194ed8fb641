import type { ReactNode } from 'react';
import type { Lang } from '../../server/domain/format.ts';
import type { FindingView, ScorecardMetric } from '../../server/domain/scorecard.ts';
import { describeReason } from '../../server/domain/wording.ts';
import { bindClasses } from '../lib/class-names.ts';
import { findingText } from '../lib/finding-text.ts';
import type { Text } from '../lib/i18n/zh.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { useLang } from '../lib/settings.ts';
import styles from './flags.module.css';
import { Icon } from './icon.tsx';

const css = bindClasses(styles);

export type FlaggedMetric = Pick<ScorecardMetric, 'reasons' | 'findings' | 'bucket' | 'actual'>;

/** Why a figure waits, in a few characters; for an accepted one how it came about, when it was not stated. */
export function Flags({ metric }: { readonly metric: FlaggedMetric }): ReactNode {
  const text = useText();
  const lang = useLang();
  const words = flagWords(metric, text);
  if (words.length === 0) return null;
  const isPending = metric.bucket === 'pending';
  return (
    <span
      className={css('flag', isPending ? 'pending' : 'calm')}
      title={flagSentences(metric, lang).join('\n')}
    >
      {isPending && <Icon name="warn" />}
      {words.join(text.app.separator)}
    </span>
  );
}

/** The words of `Flags`, each once: the figure's own reasons, then what a careful reader found. */
export function flagWords(
  { reasons, findings, bucket, actual }: FlaggedMetric,
  text: Text,
): readonly string[] {
  if (bucket === 'not_reported' || actual === null) return [];
  const known: Readonly<Record<string, string>> = text.flag;
  const codes = [...reasons, ...findings.filter(isSerious)].map(({ code }) => code);
  const words = [...new Set(codes.map((code) => known[code] ?? code))];
  return words.length === 0 && actual.how !== 'stated' ? [text.how[actual.how]] : words;
}

/** The same in whole sentences. */
export function flagSentences(
  { reasons, findings }: Pick<FlaggedMetric, 'reasons' | 'findings'>,
  lang: Lang,
): readonly string[] {
  const sentences = [
    ...reasons.map((reason) => describeReason(reason, lang)),
    ...findings.filter(isSerious).map((finding) => findingText(finding, lang)),
  ];
  return [...new Set(sentences)];
}

function isSerious({ severity }: FindingView): boolean {
  return severity !== 'note';
}
