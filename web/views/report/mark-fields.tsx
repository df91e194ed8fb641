import type { ReactNode } from 'react';
import type { MilestoneStatus } from '../../../server/domain/indicator.ts';
import type { ReportDetail } from '../../../server/domain/scorecard.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { TextRange } from '../../lib/span-address.ts';
import { ActualFields } from './actual-fields.tsx';
import { BasisChoice } from './basis-choice.tsx';
import { Choice, Field } from './form-field.tsx';
import { withWords, type MarkEntry } from './mark-entry.ts';
import { TargetFields } from './target-fields.tsx';
import { WordsField } from './words-field.tsx';

const STATES: readonly MilestoneStatus[] = ['done', 'in_progress', 'not_started', 'not_mentioned'];

interface FieldsProps {
  readonly report: Pick<ReportDetail, 'text' | 'blocks'>;
  readonly entry: MarkEntry;
  readonly onChange: (change: Partial<MarkEntry>) => void;
}

/** The fields of a missed metric: the words first, which fill in the rest. */
export function MetricFields({ report, entry, onChange }: FieldsProps): ReactNode {
  const { report: labels, review: words } = useText();
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
      <TargetFields
        entry={entry}
        onChange={onChange}
        beside={<BasisChoice value={entry.basis} onPick={(basis) => onChange({ basis })} />}
      />
      <WordsField
        label={words.actualWords}
        source={report.text}
        near={near}
        range={entry.actualWords}
        onMark={mark('actualWords')}
      />
      <ActualFields entry={entry} onChange={onChange} />
      <Field label={labels.review.name} value={entry.name} isWide onType={(name) => onChange({ name })} />
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
