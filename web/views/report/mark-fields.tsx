import type { ReactNode } from 'react';
import type { Basis, MilestoneStatus } from '../../../server/domain/indicator.ts';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { BOUND_CHOICES } from './correction-entry.ts';
import { Choice, Field } from './form-field.tsx';
import { withWords, type MarkEntry } from './mark-entry.ts';
import { WordsField } from './words-field.tsx';

const BASES: readonly Basis[] = ['cumulative', 'new', 'level'];
const STATES: readonly MilestoneStatus[] = ['done', 'in_progress', 'not_started', 'not_mentioned'];

interface FieldsProps {
  readonly report: Pick<ReportDetail, 'text' | 'blocks'>;
  readonly entry: MarkEntry;
  readonly onChange: (change: Partial<MarkEntry>) => void;
}

/** The fields of a missed metric: the words first, which fill in the rest. */
export function MetricFields({ report, entry, onChange }: FieldsProps): ReactNode {
  const { report: labels, review: words, basis: basisWords } = useText();
  const text = labels.review;
  const near = nearOf(report, entry);
  const mark = (field: 'targetWords' | 'actualWords') => (range: TextRange | null) =>
    onChange(withWords(entry, report.text, field, range));
  return (
    <>
      <WordsField
        label={words.targetWords}
        source={report.text}
        near={near}
        range={entry.targetWords}
        onMark={mark('targetWords')}
      />
      <Field label={text.target} value={entry.target} isNumber onType={(target) => onChange({ target })} />
      <Field
        label={text.targetUnit}
        value={entry.targetUnit}
        onType={(targetUnit) => onChange({ targetUnit })}
      />
      <Choice
        label={words.bound}
        value={entry.bound}
        options={BOUND_CHOICES.map((bound) => [bound, words.bounds[bound]])}
        onPick={(bound) => onChange({ bound })}
      />
      {entry.bound === 'range' ? (
        <Field label={words.high} value={entry.high} isNumber onType={(high) => onChange({ high })} />
      ) : (
        <Choice
          label={text.basis}
          value={entry.basis}
          options={BASES.map((basis) => [basis, basisWords[basis]])}
          onPick={(basis) => onChange({ basis })}
        />
      )}
      <WordsField
        label={words.actualWords}
        source={report.text}
        near={near}
        range={entry.actualWords}
        onMark={mark('actualWords')}
      />
      <Field label={text.actual} value={entry.actual} isNumber onType={(actual) => onChange({ actual })} />
      <Field
        label={text.actualUnit}
        value={entry.actualUnit}
        onType={(actualUnit) => onChange({ actualUnit })}
      />
      <Field label={text.name} value={entry.name} isWide onType={(name) => onChange({ name })} />
    </>
  );
}

/** The fields of a missed milestone: its words become its goal. */
export function MilestoneFields({ report, entry, onChange }: FieldsProps): ReactNode {
  const { review: words, milestone } = useText();
  return (
    <>
      <WordsField
        label={words.goalWords}
        source={report.text}
        near={nearOf(report, entry)}
        range={entry.goalWords}
        onMark={(goalWords) =>
          onChange({
            goalWords,
            ...(goalWords === null ? {} : { name: report.text.slice(goalWords.start, goalWords.end) }),
          })
        }
      />
      <Field label={words.name} value={entry.name} isWide onType={(name) => onChange({ name })} />
      <Choice
        label={words.status}
        value={entry.status}
        options={STATES.map((state) => [state, milestone[state]])}
        onPick={(status) => onChange({ status })}
      />
    </>
  );
}

function nearOf({ blocks }: FieldsProps['report'], { taskNo }: MarkEntry): readonly TextRange[] {
  return blocks.filter((block) => block.taskNo === taskNo);
}
