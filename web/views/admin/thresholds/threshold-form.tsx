import type { ReactNode, SyntheticEvent } from 'react';
import type { Said } from '../../../../server/domain/decided.ts';
import type { Thresholds } from '../../../../server/domain/attainment.ts';
import { effectiveThresholds, type StatedThresholds } from '../../../../server/domain/thresholds.ts';
import { putThresholds, type ThresholdScope } from '../../../api/thresholds.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText, type DefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FormFoot } from '../form-foot.tsx';
import { useSteps } from '../use-steps.ts';
import { fieldsOf, readFields, type ThresholdReading } from './threshold-entry.ts';
import { ThresholdFieldset } from './threshold-fields.tsx';
import { ThresholdPreviewPanel } from './threshold-preview.tsx';
import { ThresholdScale } from './threshold-scale.tsx';
import styles from './thresholds.module.css';

const css = bindClasses(styles);

/** The thresholds of one scope: sentences to fill, the zones they make, what they would flip. */
export function ThresholdForm({
  scope,
  name,
  changed,
  said,
  below,
}: {
  readonly scope: ThresholdScope;
  /** Of the one metric; null for all. */
  readonly name: string | null;
  readonly changed: StatedThresholds | null;
  readonly said: Said | null;
  readonly below: Thresholds;
}): ReactNode {
  const { thresholds: text } = useDefinitionText();
  const steps = useSteps();
  const typed = useTyped(`thresholds.${scope.org}.${scope.indicatorId ?? ''}`, {
    ...fieldsOf(changed),
    reason: '',
  });
  const reading = readFields(typed.fields, below);
  const change = reading.kind === 'change' ? reading.change : null;
  const words = name === null ? text.saved : text.savedOf(name);
  const store = async (next: StatedThresholds | null): Promise<void> => {
    const reason = typed.fields.reason.trim();
    const isDone = await steps.run(words, async () => {
      const view = await putThresholds(scope, next, {
        reason: reason === '' ? null : reason,
        revision: said?.revision ?? null,
      });
      const now =
        scope.indicatorId === null
          ? view.said
          : (view.metrics.find(({ indicatorId }) => indicatorId === scope.indicatorId)?.said ?? null);
      return () => putThresholds(scope, changed, { reason: null, revision: now?.revision ?? null });
    });
    if (isDone) typed.clear();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (reading.kind === 'change') void store(reading.change);
    else steps.refuse(refusal(reading, typed.fields, text));
  };
  return (
    <div className={css('halves')}>
      <form className={css('form')} onSubmit={submit}>
        <ThresholdFieldset
          fields={typed.fields}
          below={below}
          isOwn={name !== null}
          onChange={(field, value) => typed.change({ [field]: value })}
        />
        {reading.kind === 'change' && <ThresholdScale thresholds={effectiveThresholds(below, change)} />}
        <FormFoot
          steps={steps}
          typed={typed}
          said={said}
          reason={typed.fields.reason}
          onReason={(reason) => typed.change({ reason })}
        >
          {changed !== null && (
            <Button onClick={() => void store(null)}>{name === null ? text.toDefault : text.toAll}</Button>
          )}
        </FormFoot>
      </form>
      <ThresholdPreviewPanel scope={scope} change={change} isTyped={typed.isTyped} />
    </div>
  );
}

function refusal(
  reading: Exclude<ThresholdReading, { readonly kind: 'change' }>,
  fields: Readonly<Record<string, string>>,
  text: DefinitionText['thresholds'],
): string {
  if (reading.kind === 'out_of_order') return text.outOfOrder;
  const label = text.label[reading.name];
  return reading.kind === 'outside' ? text.outside(label) : text.wrong(label, fields[reading.name] ?? '');
}
