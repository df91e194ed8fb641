import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import styles from './outcome-line.module.css';
import type { Outcome, Withdrawal } from './use-withdrawal.ts';

const css = bindClasses(styles);

/** Says what was done and offers the way back; stays until it is dismissed. */
export function OutcomeLine({ withdrawal }: { readonly withdrawal: Withdrawal }): ReactNode {
  const text = useText();
  const { outcome, restore, dismiss } = withdrawal;
  return (
    <div role="status" className={css('host')}>
      {outcome !== null && (
        <p className={css('line')}>
          <span>{outcomeText(outcome, text)}</span>
          {outcome.kind === 'withdrawn' && (
            <Button onClick={() => restore(outcome.report)}>
              <Icon name="undo" />
              {text.reports.undo}
            </Button>
          )}
          <Button kind="quiet" aria-label={text.reports.dismiss} onClick={dismiss}>
            <Icon name="cross" />
          </Button>
        </p>
      )}
    </div>
  );
}

function outcomeText(outcome: Outcome, { reports: words, error }: Text): string {
  if (outcome.kind !== 'failed') {
    const title = displayText(outcome.report.title);
    return outcome.kind === 'withdrawn' ? words.withdrawnNow(title) : words.restored(title);
  }
  const { problem } = outcome;
  return `${words.notWithdrawn}${words.colon}${problem.status === 0 ? error.offline : problem.message}`;
}
