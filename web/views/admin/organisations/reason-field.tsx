import type { ReactNode } from 'react';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';

/** Why a big step is taken; it stands in the log. */
export function ReasonField({
  reason,
  isMissing,
  onReason,
}: {
  readonly reason: string;
  readonly isMissing: boolean;
  readonly onReason: (reason: string) => void;
}): ReactNode {
  const text = useStepsText();
  return (
    <label>
      <span>
        {text.reason} <small>{text.reasonHint}</small>
      </span>
      <textarea
        rows={2}
        maxLength={1000}
        aria-invalid={isMissing}
        value={reason}
        onChange={(event) => onReason(event.target.value)}
      />
    </label>
  );
}
