import type { ReactNode } from 'react';
import type { DispatchTarget } from '../../../server/domain/dispatch.ts';
import { useScheduleText } from '../../lib/i18n/use-schedule-text.ts';

/** Where something goes: which way, and the address on a line of its own. */
export function TargetWords({ target }: { readonly target: DispatchTarget }): ReactNode {
  const text = useScheduleText();
  if (target.kind === 'folder')
    return (
      <>
        {text.folder}
        <small>{target.folder === '' ? '/' : target.folder}</small>
      </>
    );
  return target.kind === 'webhook' ? (
    <>
      {text.webhook}
      <small>{target.url}</small>
    </>
  ) : (
    <>
      {text.mail}
      <small>{target.to.join(', ')}</small>
    </>
  );
}
