import type { ReactNode } from 'react';
import { MISSING, periodText } from '../../../../server/domain/format.ts';
import { LOG_KINDS, type LogEntry } from '../../../../server/domain/log-view.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useAdminText, type AdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { useUrl } from '../../../lib/use-url.ts';
import styles from './log.module.css';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { Link } from '../../../components/link.tsx';

const css = bindClasses(styles);

/** Steps of the log, a row each. */
export function LogTable({
  entries,
  onUndo,
}: {
  readonly entries: readonly LogEntry[];
  readonly onUndo: (entry: LogEntry, words: string) => void;
}): ReactNode {
  const { log: text } = useAdminText();
  const columns = [text.when, text.who, text.what, text.about, text.change, text.reason, text.action];
  return (
    <table className={css('table')} role="table" aria-label={text.table}>
      <ColumnHeads words={columns} />
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <Step key={entry.id} entry={entry} onUndo={onUndo} />
        ))}
      </tbody>
    </table>
  );
}

function Step({
  entry,
  onUndo,
}: {
  readonly entry: LogEntry;
  readonly onUndo: (entry: LogEntry, words: string) => void;
}): ReactNode {
  const { log: text, undo } = useAdminText();
  const words = stepText(entry.action, text);
  const { fields } = useDefinitionText();
  return (
    <tr role="row">
      <td role="cell" className="num">
        <time dateTime={entry.at}>{new Date(entry.at).toLocaleString('sv-SE').slice(0, 16)}</time>
      </td>
      <td role="cell">{text.actors[entry.actor] ?? entry.actor}</td>
      <td role="cell">{words}</td>
      <th role="rowheader" scope="row">
        <About entry={entry} />
      </th>
      <td role="cell" className={css('changes')}>
        {entry.changes.map(({ field, before, after }) => (
          <span key={field} lang={textLang(`${before ?? ''}${after ?? ''}`)}>
            {fields[field] !== undefined && <small>{fields[field]} </small>}
            {before ?? MISSING} → {after ?? MISSING}
          </span>
        ))}
      </td>
      <td role="cell" lang={entry.reason === null ? undefined : textLang(entry.reason)}>
        {entry.reason ?? ''}
      </td>
      <td role="cell">
        {entry.canUndo && (
          <Button
            kind="text"
            aria-label={text.undoNamed(words, displayText(entry.about ?? ''))}
            onClick={() => onUndo(entry, words)}
          >
            {undo}
          </Button>
        )}
      </td>
    </tr>
  );
}

function About({ entry: { about, editionId, period } }: { readonly entry: LogEntry }): ReactNode {
  const { href } = useUrl();
  const lang = useLang();
  const quarter = period === null ? null : parseQuarter(period);
  const words = about === null ? MISSING : displayText(about);
  const when = quarter === null ? '' : periodText(quarter, lang);
  return (
    <>
      {editionId === null ? (
        <span lang={textLang(words)}>{words}</span>
      ) : (
        <Link href={href(`/reports/${editionId}`)} lang={textLang(words)}>
          {words}
        </Link>
      )}
      {when !== '' && <small>{when}</small>}
    </>
  );
}

/** `metric.corrected` → 数值与目标：修正. */
function stepText(action: string, text: AdminText['log']): string {
  const [kind = '', verb = ''] = action.split('.');
  const known = LOG_KINDS.find((each) => each === kind);
  const word = text.verbs[verb.split('_').at(-1) ?? ''] ?? verb.replaceAll('_', ' ');
  return known === undefined ? `${kind} ${word}` : `${text.kinds[known]} · ${word}`;
}
