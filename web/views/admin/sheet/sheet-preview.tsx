import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { SheetPreview } from '../../../../server/domain/sheet-import.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useSheetText } from '../../../lib/i18n/use-sheet-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { ChangeTable } from './change-table.tsx';
import { ProblemTable } from './problem-table.tsx';
import { periodName } from './period-name.ts';
import styles from './sheet.module.css';

import type { SheetDesk } from './use-sheet.ts';

const css = bindClasses(styles);

/** What a filled sheet would change, what is wrong in it, and the buttons that store it. */
export function SheetPreviewPart({
  desk,
  preview,
  quarters,
  onTake,
}: {
  readonly desk: SheetDesk;
  readonly preview: SheetPreview;
  /** Of the year that is shown, for figures whose heading names none. */
  readonly quarters: readonly string[];
  readonly onTake: (rows: 'all' | 'good') => void;
}): ReactNode {
  const text = useSheetText();
  const { fileName, problems, changes, ignored } = preview;
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  return (
    <div className={css('preview')} aria-busy={desk.isBusy}>
      <h3 ref={head} tabIndex={-1}>
        {text.preview(fileName)}
      </h3>
      <Counts preview={preview} />
      {ignored.length > 0 && (
        <p className={css('hint')}>
          {text.ignored(ignored.map(({ cell, heading }) => `${heading} (${cell})`).join(text.listComma))}
        </p>
      )}
      <Said desk={desk} preview={preview} quarters={quarters} />
      {problems.length > 0 && (
        <>
          <h4 className={css('wrong')}>{text.problems(problems.length)}</h4>
          <ProblemTable problems={problems} label={text.problems(problems.length)} />
        </>
      )}
      {changes.length > 0 ? (
        <>
          <h4>{text.changes(changes.length)}</h4>
          <ChangeTable changes={changes} label={text.changes(changes.length)} />
        </>
      ) : (
        problems.length === 0 && <p>{text.nothing}</p>
      )}
      <Actions desk={desk} preview={preview} onTake={onTake} />
    </div>
  );
}

function Counts({ preview }: { readonly preview: SheetPreview }): ReactNode {
  const text = useSheetText();
  const { counts, sheet, problems } = preview;
  const said = (['created', 'settings', 'targets', 'figures'] as const)
    .filter((what) => counts[what] > 0)
    .map((what) => text.counts[what](counts[what]));
  return (
    <p className={css('counts')}>
      {sheet !== null && <span>{text.sheetName(sheet)}</span>}
      {said.map((words) => (
        <b key={words}>{words}</b>
      ))}
      {counts.unchanged > 0 && <span>{text.counts.unchanged(counts.unchanged)}</span>}
      {problems.length > 0 && <b className={css('wrong')}>{text.counts.problems(problems.length)}</b>}
    </p>
  );
}

/** What a person may say beside the sheet: a note, a quarter, that newer entries may be overwritten. */
function Said({
  desk: { choices, say },
  preview: { problems },
  quarters,
}: {
  readonly desk: SheetDesk;
  readonly preview: SheetPreview;
  readonly quarters: readonly string[];
}): ReactNode {
  const text = useSheetText();
  const lang = useLang();
  const [reason, setReason] = useState(choices.reason ?? '');
  const conflicts = problems.filter(({ code }) => code === 'changed_meanwhile').length;
  const needsPeriod = choices.period !== null || problems.some(({ code }) => code === 'period_needed');
  const sayReason = (): void => {
    const words = reason.trim() === '' ? null : reason.trim();
    if (words !== choices.reason) say({ reason: words });
  };
  return (
    <div className={css('row')}>
      <label className={css('reason')}>
        <span>{text.reason}</span>
        <input
          value={reason}
          maxLength={1000}
          placeholder={text.reasonHint}
          onChange={(event) => setReason(event.target.value)}
          onBlur={sayReason}
          onKeyDown={(event) => {
            if (event.key === 'Enter') sayReason();
          }}
        />
      </label>
      {needsPeriod && (
        <Choice
          label={text.period}
          value={choices.period ?? ''}
          options={[
            ...(choices.period === null ? [{ value: '', label: text.choosePeriod }] : []),
            ...quarters.map((period) => ({ value: period, label: periodName(period, lang) })),
          ]}
          onChange={(period) => say({ period: period === '' ? null : period })}
        />
      )}
      {(conflicts > 0 || choices.isOverwriting) && (
        <label className={css('tick')}>
          <input
            type="checkbox"
            checked={choices.isOverwriting}
            onChange={(event) => say({ isOverwriting: event.target.checked })}
          />
          {text.overwrite(conflicts)}
        </label>
      )}
    </div>
  );
}

function Actions({
  desk,
  preview: { problems, changes, badRows },
  onTake,
}: {
  readonly desk: SheetDesk;
  readonly preview: SheetPreview;
  readonly onTake: (rows: 'all' | 'good') => void;
}): ReactNode {
  const text = useSheetText();
  const isWhole = problems.some(({ row }) => row === 0);
  const goodRows = new Set(changes.map(({ row }) => row)).size;
  return (
    <p className={css('row')}>
      {problems.length === 0 && changes.length > 0 && (
        <Button kind="primary" disabled={desk.isBusy} onClick={() => onTake('all')}>
          {text.takeAll(changes.length)}
        </Button>
      )}
      {problems.length > 0 && !isWhole && goodRows > 0 && (
        <Button disabled={desk.isBusy} onClick={() => onTake('good')}>
          {text.takeGood(goodRows, badRows.length)}
        </Button>
      )}
      <Button kind="quiet" onClick={desk.leave}>
        {text.leave}
      </Button>
    </p>
  );
}
