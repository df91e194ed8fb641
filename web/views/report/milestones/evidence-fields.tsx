import type { ReactNode } from 'react';
import type { MilestoneItem } from '../../../../server/domain/milestone-review.ts';
import type { ReportDetail } from '../../../../server/domain/scorecard.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import type { TextRange } from '../../../lib/span-address.ts';
import { WordsField } from '../words-field.tsx';
import type { MilestoneFields } from './milestone-entry.ts';
import styles from './milestones.module.css';

const css = bindClasses(styles);

/** The words that tell the state of a milestone, a field for each place. */
export function EvidenceFields({
  report,
  item,
  fields: { evidence },
  onChange,
}: {
  readonly report: ReportDetail;
  readonly item: MilestoneItem;
  readonly fields: MilestoneFields;
  readonly onChange: (change: Partial<MilestoneFields>) => void;
}): ReactNode {
  const { milestones: words } = useCheckingText();
  const taskNo = report.tasks.find(({ id }) => id === item.taskId)?.no ?? null;
  const near = report.blocks.filter((block) => block.taskNo === taskNo);
  const put = (index: number, range: TextRange | null): void =>
    onChange({ evidence: evidence.map((place, at) => (at === index ? range : place)) });
  return (
    <>
      {evidence.map((place, index) => (
        <WordsField
          key={index}
          label={evidence.length === 1 ? words.evidence : `${words.evidence} ${index + 1}`}
          source={report.text}
          near={near}
          range={place}
          onMark={(range) => put(index, range)}
        />
      ))}
      <p className={css('places')}>
        <Button kind="text" onClick={() => onChange({ evidence: [...evidence, null] })}>
          {words.more}
        </Button>
        {evidence.length > 0 && (
          <Button kind="text" onClick={() => onChange({ evidence: evidence.slice(0, -1) })}>
            {words.drop}
          </Button>
        )}
      </p>
    </>
  );
}
