import type { ReactNode } from 'react';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { describeReason } from '../../server/domain/wording.ts';
import { bindClasses } from '../lib/class-names.ts';
import type { Text } from '../lib/i18n/zh.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { useLang } from '../lib/settings.ts';
import styles from './flags.module.css';
import { Icon } from './icon.tsx';

const css = bindClasses(styles);

export type FlaggedMetric = Pick<ScorecardMetric, 'reasons' | 'bucket' | 'actual'>;

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
      title={metric.reasons.map((reason) => describeReason(reason, lang)).join('\n')}
    >
      {isPending && <Icon name="warn" />}
      {words.join(text.app.separator)}
    </span>
  );
}

/** The words of `Flags`, each once. */
export function flagWords({ reasons, bucket, actual }: FlaggedMetric, text: Text): readonly string[] {
  if (bucket === 'not_reported' || actual === null) return [];
  const words = reasons.map((reason) => text.flag[reason.code]);
  const isUnexplained = words.length === 0 && actual.how !== 'stated';
  return isUnexplained ? [text.how[actual.how]] : [...new Set(words)];
}
