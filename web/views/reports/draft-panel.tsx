import type { ReactNode } from 'react';
import { BLOCKING_DOUBTS, type DraftCorrections } from '../../../server/domain/import-draft.ts';
import { amountText, targetText } from '../../../server/domain/format.ts';
import { Button } from '../../components/button.tsx';
import type { Draft } from '../../api/imports.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { DraftCells } from './draft-cells.tsx';
import { DraftChangeList } from './draft-changes.tsx';
import { DraftColumns } from './draft-columns.tsx';
import { DraftFacts } from './draft-facts.tsx';
import styles from './draft-panel.module.css';
import type { DraftImport, FileImport } from './imports.ts';
import type { Imports } from './use-imports.ts';

const css = bindClasses(styles);

/** What was understood of a file, what is open about it, and the one button that takes it. */
export function DraftPanel({
  item,
  state,
  imports,
}: {
  readonly item: FileImport;
  readonly state: DraftImport;
  readonly imports: Imports;
}): ReactNode {
  const text = useText();
  const { draft, corrections, isBusy, problem } = state;
  const correct = (change: DraftCorrections): void => imports.correct(item, { ...corrections, ...change });
  const isBlocked = draft.state === 'needs_input';
  return (
    <div className={css('panel')} aria-busy={isBusy}>
      <Steps draft={draft} isBusy={isBusy} />
      <Doubts draft={draft} />
      {problem !== null && (
        <p role="alert" className={css('problem')}>
          <strong>{problem.title ?? text.imports.notDone}</strong>{' '}
          {problem.status === 0 ? text.error.offline : problem.message}
        </p>
      )}
      <DraftFacts
        draft={item.isPasted ? { ...draft, encoding: null } : draft}
        corrections={corrections}
        onCorrect={correct}
      />
      <DraftColumns
        draft={draft}
        corrections={corrections}
        onCorrect={(columns) => correct({ columns: { ...corrections.columns, ...columns } })}
      />
      <Metrics draft={draft} />
      <DraftChangeList changes={draft.changes} />
      <DraftCells changes={draft.changes} />
      <p className={css('actions')}>
        <Button
          kind="primary"
          disabled={isBlocked || isBusy}
          aria-label={text.imports.takeNamed(item.file.name)}
          onClick={() => imports.take(item)}
        >
          {text.imports.take}
        </Button>
        <Button aria-label={text.imports.leaveNamed(item.file.name)} onClick={() => imports.leave(item)}>
          {text.imports.leave}
        </Button>
      </p>
    </div>
  );
}

/** How far the file has come: read, understood, ready or not. */
function Steps({ draft, isBusy }: { readonly draft: Draft; readonly isBusy: boolean }): ReactNode {
  const { imports: words } = useText();
  const { format, encoding, pageCount, counts } = draft;
  const read = [
    format,
    ...(encoding === null ? [] : [encoding.toUpperCase()]),
    ...(pageCount === null ? [] : [words.pages(pageCount)]),
    ...(counts.rows === 0 ? [] : [words.rows(counts.rows)]),
  ];
  const state = draft.state === 'needs_input' ? words.needsYou : words.ready;
  return (
    <ol className={css('steps')}>
      <li>{words.read(read)}</li>
      <li>{words.understood(counts.tasks, counts.metrics, counts.reported)}</li>
      <li className={css(draft.state === 'needs_input' && 'needed')}>
        <span role="status">{isBusy ? words.busy : state}</span>
      </li>
    </ol>
  );
}

function Doubts({ draft }: { readonly draft: Draft }): ReactNode {
  const { imports: words, review } = useText();
  const notes = draft.notes.flatMap(({ code, params }) => review.notes[code]?.(params) ?? []);
  if (draft.doubts.length === 0 && notes.length === 0) return null;
  return (
    <ul className={css('doubts')}>
      {draft.doubts.map(({ code, params }) => (
        <li
          key={`${code} ${JSON.stringify(params)}`}
          className={css(BLOCKING_DOUBTS.some((each) => each === code) && 'needed')}
        >
          {words.doubts[code](params)}
        </li>
      ))}
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

/** What would become of the file: its first targets with their figures. */
function Metrics({ draft }: { readonly draft: Draft }): ReactNode {
  const { imports: words, board } = useText();
  const lang = useLang();
  if (draft.metrics.length === 0) return null;
  return (
    <details className={css('part')}>
      <summary>{words.found(draft.counts.metrics)}</summary>
      <ul className={css('metrics')}>
        {draft.metrics.map(({ name, target, actual, form }, index) => (
          <li key={index}>
            <span>{displayText(name)}</span>
            <span className="num">
              {board.target} {targetText(target === null ? null : { ...target, form }, lang)}
            </span>
            <span className="num">
              {actual === null ? words.noFigure : amountText(actual.value, actual.unit, lang)}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
