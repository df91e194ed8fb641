import type { ReactNode } from 'react';
import type { DispatchBoard } from '../../../../server/domain/dispatch.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import styles from './schedule.module.css';

const css = bindClasses(styles);

/** The ways out of this machine and how far each is set up. */
export function WaysOut({ board }: { readonly board: DispatchBoard }): ReactNode {
  const text = useScheduleText();
  const { folder, mailFrom, isSigned, timeZone } = board;
  const rows: readonly (readonly [string, string])[] = [
    [text.folder, text.folderBelow(folder)],
    [text.mail, mailFrom === null ? text.mailUnset : text.mailFrom(mailFrom)],
    [text.webhook, isSigned ? text.signed : text.unsigned],
    [text.zone, timeZone],
  ];
  return (
    <dl className={css('ways')} aria-label={text.ways}>
      {rows.map(([name, words]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
