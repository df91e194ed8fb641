import type { ReactNode } from 'react';
import type { DispatchBoard, DispatchView } from '../../../../server/domain/dispatch.ts';
import { removeDispatch, restoreDispatch, runDispatch } from '../../../api/dispatches.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useScheduleText } from '../../../lib/i18n/use-schedule-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { textLang } from '../../../lib/text-lang.ts';
import type { Steps } from '../use-steps.ts';
import { organisationText } from './organisation-text.ts';
import { editButtonId, NEW_BUTTON_ID } from './focus-ids.ts';
import { ColumnHeads } from '../../../components/column-heads.tsx';
import { RunState } from '../../../components/dispatch/run-state.tsx';
import styles from './schedule.module.css';
import { TargetWords } from '../../../components/dispatch/target-words.tsx';
import { WhenWords } from './when-words.tsx';

const css = bindClasses(styles);

interface TableProps {
  readonly board: DispatchBoard;
  readonly steps: Steps;
  readonly onEdit: (id: string) => void;
}

/** What is sent out: when next, where to, how the last run ended. */
export function DispatchTable({ board, steps, onEdit }: TableProps): ReactNode {
  const text = useScheduleText();
  const columns = [text.name, text.when, text.to, text.last, text.actions];
  return (
    <table className={css('table', 'items')} role="table" aria-label={text.list}>
      <ColumnHeads words={columns} />
      <tbody role="rowgroup">
        {board.dispatches.map((item) => (
          <Item key={item.id} board={board} item={item} steps={steps} onEdit={onEdit} />
        ))}
      </tbody>
    </table>
  );
}

function Item({ board, item, steps, onEdit }: TableProps & { readonly item: DispatchView }): ReactNode {
  const text = useScheduleText();
  const lang = useLang();
  const { id, name, kind, organisation, target, lastRun } = item;
  const scope = organisation === null ? text.everyone : organisationText(board, organisation, lang);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <span lang={textLang(name)}>{name}</span>
        <small>
          {text.kinds[kind]} · <span lang={textLang(scope)}>{scope}</span>
        </small>
      </th>
      <td role="cell">
        <WhenWords board={board} item={item} />
      </td>
      <td role="cell" className={css('target')}>
        <TargetWords target={target} />
      </td>
      <td role="cell">
        {lastRun === null ? (
          <small>{text.never}</small>
        ) : (
          <RunState run={lastRun} timeZone={board.timeZone} />
        )}
      </td>
      <td role="cell" className={css('actions')}>
        <Button
          aria-label={kind === 'briefing' ? text.runOf(name) : text.testOf(name)}
          onClick={() => void steps.start(text.queued(name), () => runDispatch(id))}
        >
          {kind === 'briefing' ? text.run : text.test}
        </Button>
        <Button kind="quiet" id={editButtonId(id)} aria-label={text.editOf(name)} onClick={() => onEdit(id)}>
          {text.edit}
        </Button>
        <Button
          kind="quiet"
          aria-label={text.removeOf(name)}
          onClick={() => void remove(item, steps, text.removed(name))}
        >
          {text.remove}
        </Button>
      </td>
    </tr>
  );
}

/** Its row goes, so the focus moves on to what is always there. */
async function remove(item: DispatchView, steps: Steps, words: string): Promise<void> {
  const isDone = await steps.run(words, async () => {
    const gone = await removeDispatch(item);
    return () => restoreDispatch(gone);
  });
  if (isDone) document.getElementById(NEW_BUTTON_ID)?.focus();
}
