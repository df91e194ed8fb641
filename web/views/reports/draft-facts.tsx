import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { quarterText } from '../../../server/domain/format.ts';
import type { DraftCorrections } from '../../../server/domain/import-draft.ts';
import { isoInterval, parseReportedPeriod, singleQuarter } from '../../../server/domain/period.ts';
import { TEXT_ENCODINGS } from '../../../server/domain/text-encoding.ts';
import type { Draft } from '../../api/imports.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './draft-panel.module.css';

const css = bindClasses(styles);
const QUARTERS = [1, 2, 3, 4] as const;

interface FactsProps {
  readonly draft: Draft;
  readonly corrections: DraftCorrections;
  readonly onCorrect: (change: DraftCorrections) => void;
}

/** Organisation, period and encoding of a file, which a person may correct before it is taken. */
export function DraftFacts({ draft, corrections, onCorrect }: FactsProps): ReactNode {
  const { imports: words } = useText();
  return (
    <fieldset className={css('facts')}>
      <legend className="sr-only">{words.facts}</legend>
      <Typed
        label={words.org}
        value={corrections.org ?? draft.org}
        isWide
        onSay={(org) => onCorrect({ org })}
      />
      <PeriodFields draft={draft} corrections={corrections} onCorrect={onCorrect} />
      {draft.encoding !== null && (
        <label>
          {words.encoding}
          <select
            value={draft.encoding}
            onChange={(event) => {
              const encoding = TEXT_ENCODINGS.find((each) => each === event.target.value);
              if (encoding !== undefined) onCorrect({ encoding });
            }}
          >
            {TEXT_ENCODINGS.map((each) => (
              <option key={each} value={each}>
                {each.toUpperCase()}
              </option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  );
}

/** The year, and how much of it: up to the end of a quarter, or a quarter alone. */
function PeriodFields({ draft, corrections, onCorrect }: FactsProps): ReactNode {
  const { imports: words } = useText();
  const lang = useLang();
  const said = parseReportedPeriod(corrections.period ?? draft.period?.key ?? '');
  const [covers, setCovers] = useState<string>(coverOf(said?.quarter ?? 1, said?.months === 3));
  const year = said === null ? '' : String(said.year);
  // As typed so far: whoever goes on to the span without leaving the field properly loses no year.
  const typedYear = useRef(year);
  const say = (typed: string, cover: string): void => {
    const period = periodOf(typed, cover);
    if (period !== null) onCorrect({ period });
  };
  return (
    <>
      <Typed
        label={words.year}
        value={year}
        isNumber
        onType={(typed) => {
          typedYear.current = typed;
        }}
        onSay={(typed) => say(typed, covers)}
      />
      <label>
        {words.covers}
        <select
          value={covers}
          onChange={(event) => {
            setCovers(event.target.value);
            say(typedYear.current === '' ? year : typedYear.current, event.target.value);
          }}
        >
          {QUARTERS.map((quarter) => (
            <option key={quarter} value={coverOf(quarter, false)}>
              {words.upTo[quarter - 1]}
            </option>
          ))}
          {QUARTERS.slice(1).map((quarter) => (
            <option key={quarter} value={coverOf(quarter, true)}>
              {words.alone(quarterText(quarter, lang))}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

/** A field that speaks when it is left or Enter is pressed, not with every letter. */
function Typed({
  label,
  value,
  onSay,
  onType,
  isNumber = false,
  isWide = false,
}: {
  readonly label: string;
  readonly value: string;
  readonly onSay: (value: string) => void;
  /** With every letter. */
  readonly onType?: (value: string) => void;
  readonly isNumber?: boolean;
  readonly isWide?: boolean;
}): ReactNode {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);
  // The server may know it better: a department by its full name.
  if (known !== value) {
    setKnown(value);
    setTyped(value);
  }
  const say = (): void => {
    if (typed.trim() !== '' && typed.trim() !== value) onSay(typed.trim());
  };
  return (
    <label className={css(isWide && 'wide')}>
      {label}
      <input
        value={typed}
        {...(isNumber ? { inputMode: 'numeric' as const, maxLength: 4, size: 4 } : {})}
        onChange={(event) => {
          setTyped(event.target.value);
          onType?.(event.target.value);
        }}
        onBlur={say}
        onKeyDown={(event: KeyboardEvent) => event.key === 'Enter' && say()}
      />
    </label>
  );
}

function coverOf(quarter: number, isAlone: boolean): string {
  return `${isAlone ? 'alone' : 'to'}-${quarter}`;
}

/** `2021-Q3`, or the interval of the quarter alone; null for what is no year. */
function periodOf(year: string, covers: string): string | null {
  if (!/^(19|20)\d{2}$/.test(year)) return null;
  const quarter = Number(covers.slice(-1));
  if (covers.startsWith('to')) return `${year}-Q${quarter}`;
  return isoInterval(singleQuarter({ year: Number(year), quarter }));
}
