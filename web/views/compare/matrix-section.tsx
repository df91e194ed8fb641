import { useMemo, useRef, useState, type ReactNode } from 'react';
import type { ComparedRow } from '../../../server/domain/comparison-view.ts';
import { Button } from '../../components/button.tsx';
import { nameText } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useKeys } from '../../lib/use-keys.ts';
import { useLang } from '../../lib/settings.ts';
import { MOST_PICKS, type CompareChoice } from './compare-choice.ts';
import type { ComparedYear } from './compared-year.ts';
import { Matrix } from './matrix.tsx';
import styles from './matrix.module.css';

const css = bindClasses(styles);

export interface MatrixSectionProps {
  readonly rows: readonly ComparedRow[];
  readonly years: readonly ComparedYear[];
  readonly period: string;
  readonly place: number;
  readonly choice: CompareChoice;
  readonly picks: readonly string[];
  readonly onChoose: (choice: Partial<CompareChoice>) => void;
}

/** The matrix with its filter and with which metrics are drawn above. */
export function MatrixSection({ rows, choice, picks, onChoose, ...rest }: MatrixSectionProps): ReactNode {
  const words = useCompareText();
  const lang = useLang();
  const filter = useRef<HTMLInputElement>(null);
  const [said, setSaid] = useState('');
  const chosen = useMemo(() => new Set(picks), [picks]);
  const listed = useMemo(() => {
    const wanted = choice.filter.trim().toLowerCase();
    return rows.filter(
      (row) =>
        (!choice.isPickedOnly || chosen.has(row.indicatorId)) &&
        (wanted === '' || `${row.name} ${row.nameEn ?? ''}`.toLowerCase().includes(wanted)),
    );
  }, [rows, choice.filter, choice.isPickedOnly, chosen]);
  const toFilter = (): void => filter.current?.focus();
  useKeys(useMemo(() => ({ '/': () => filter.current?.focus() }), []));
  const toggle = (id: string): void => {
    const isFull = !chosen.has(id) && picks.length >= MOST_PICKS;
    setSaid(isFull ? words.tooMany(MOST_PICKS) : '');
    if (isFull) return;
    const row = rows.find((entry) => entry.indicatorId === id);
    if (row !== undefined) setSaid(nameText(row, lang));
    onChoose({ picks: chosen.has(id) ? picks.filter((pick) => pick !== id) : [...picks, id] });
  };
  return (
    <section>
      <SectionHead
        title={choice.measure === 'value' ? words.matrix : words.matrixRates}
        note={choice.mode === 'single' ? words.matrixNoteSingle : words.matrixNote}
        end={<span className={css('hint')}>{words.pickHint}</span>}
      />
      <div className={css('tools')}>
        <input
          ref={filter}
          type="search"
          className={css('filter')}
          aria-label={words.filter}
          placeholder={words.filter}
          aria-keyshortcuts="/"
          value={choice.filter}
          onChange={(event) => onChoose({ filter: event.target.value })}
        />
        <label className={css('only')}>
          <input
            type="checkbox"
            checked={choice.isPickedOnly}
            onChange={(event) => onChoose({ isPickedOnly: event.target.checked })}
          />
          {words.onlyPicked}
        </label>
        <Picked
          count={picks.length}
          isOwn={choice.picks !== null}
          onReset={() => onChoose({ picks: null })}
        />
        <span className={css('said')} role="status">
          {said}
        </span>
      </div>
      {listed.length === 0 ? (
        <p className={css('nothing')}>
          {words.noMatch(choice.filter)}{' '}
          <Button kind="text" onClick={() => onChoose({ filter: '', isPickedOnly: false })}>
            {words.clearFilter}
          </Button>
        </p>
      ) : (
        <Matrix
          rows={listed}
          choice={choice}
          picks={chosen}
          onToggle={toggle}
          onFilter={toFilter}
          {...rest}
        />
      )}
      <p className={css('legend')}>{words.matrixLegend}</p>
    </section>
  );
}

function Picked({
  count,
  isOwn,
  onReset,
}: {
  readonly count: number;
  readonly isOwn: boolean;
  readonly onReset: () => void;
}): ReactNode {
  const words = useCompareText();
  return (
    <>
      <span className={css('said')}>{words.picked(count, MOST_PICKS)}</span>
      {isOwn && (
        <Button kind="text" onClick={onReset}>
          {words.resetPicks}
        </Button>
      )}
    </>
  );
}
