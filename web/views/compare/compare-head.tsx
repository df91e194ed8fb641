import { useState, type ReactNode } from 'react';
import type { ComparedRow } from '../../../server/domain/comparison-view.ts';
import { compareFinding, type CompareFinding } from '../../../server/domain/compare-finding.ts';
import { pointsText, quarterText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { nameText } from '../../components/name.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { CompareText } from '../../lib/i18n/compare-zh.ts';
import { useCompareText } from '../../lib/i18n/use-compare-text.ts';
import { useLang } from '../../lib/settings.ts';
import type { CompareChoice } from './compare-choice.ts';
import styles from './compare-head.module.css';

const css = bindClasses(styles);

export interface CompareHeadProps {
  readonly rows: readonly ComparedRow[];
  readonly period: string;
  readonly place: number;
  readonly choice: CompareChoice;
  readonly onChoose: (choice: Partial<CompareChoice>) => void;
  /** Saves the matrix and answers the name of its file. */
  readonly onSave: () => string;
  /** The choice of years. */
  readonly children: ReactNode;
}

/** What the comparison says in a sentence, and what it shows. */
export function CompareHead({
  rows,
  period,
  place,
  choice,
  onChoose,
  onSave,
  children,
}: CompareHeadProps): ReactNode {
  const words = useCompareText();
  const lang = useLang();
  const [saved, setSaved] = useState<string | null>(null);
  const finding = compareFinding(rows, place);
  const quarter = quarterText(parseQuarter(period)?.quarter ?? 0, lang);
  return (
    <div className={css('head')}>
      <div className={css('lede')}>
        <h1 className={css('headline', 'serif')}>{headline(finding, quarter, words)}</h1>
        <p className={css('sub')}>{subtitle(finding, words, lang)}</p>
      </div>
      <div className={css('controls')}>
        {children}
        <Segmented
          legend={words.measure}
          isLegendHidden
          value={choice.measure}
          options={[
            { value: 'value', label: words.value },
            { value: 'attainment', label: words.attainment },
          ]}
          onChange={(measure: CompareChoice['measure']) => onChoose({ measure })}
        />
        <Segmented
          legend={words.mode}
          isLegendHidden
          value={choice.mode}
          options={[
            { value: 'cumulative', label: words.cumulative },
            { value: 'single', label: words.single },
          ]}
          onChange={(mode: CompareChoice['mode']) => onChoose({ mode })}
        />
        <Button onClick={() => setSaved(onSave())}>
          <Icon name="table" />
          {words.csv}
        </Button>
        <span className="sr-only" role="status">
          {saved === null ? '' : words.saved(saved)}
        </span>
      </div>
    </div>
  );
}

function headline(finding: CompareFinding, quarter: string, words: CompareText): string {
  const { counted, behind, leastLead, isClosed } = finding;
  if (counted === 0) return words.none(quarter);
  if (isClosed) return behind === 0 ? words.allDone(counted) : words.someMissed(counted, behind);
  if (leastLead !== null) return words.allAhead(quarter, counted, leastLead);
  return words.someBehind(quarter, counted, behind);
}

function subtitle(
  { slowest, behind, up, down, pending }: CompareFinding,
  words: CompareText,
  lang: Lang,
): string {
  const parts = [
    slowest === null || behind === 0
      ? null
      : words.slowest(nameText(slowest.row, lang), pointsText(slowest.gap, lang)),
    up + down === 0 ? words.noChanges : words.changes(up, down),
    pending === 0 ? null : words.pending(pending),
  ];
  return parts.filter((part) => part !== null).join(words.stop);
}
