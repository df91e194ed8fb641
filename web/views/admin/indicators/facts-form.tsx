import { useId, type ReactNode, type SyntheticEvent } from 'react';
import type { IndicatorSettings } from '../../../../server/domain/by-hand.ts';
import type { DefinitionRow } from '../../../../server/domain/definition.ts';
import { putIndicator } from '../../../api/by-hand.ts';
import { SectionHead } from '../../../components/section-head.tsx';
import { useAdminText } from '../../../lib/i18n/use-admin-text.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useTyped } from '../../../lib/use-typed.ts';
import { FormFoot } from '../form-foot.tsx';
import { MetricFields } from '../metrics/metric-fields.tsx';
import { fieldsOf, settingsOf } from '../metrics/metric-settings.ts';
import { useSteps } from '../use-steps.ts';

/** What a metric is: its names, its unit, which way is good, what entries cover, how much it weighs. */
export function FactsForm({ org, row }: { readonly org: string; readonly row: DefinitionRow }): ReactNode {
  const { form: text } = useAdminText().metrics;
  const { page } = useDefinitionText();
  const steps = useSteps();
  const heading = useId();
  const typed = useTyped(`facts.${row.id}`, { ...fieldsOf(row), reason: '' });
  const store = async (settings: IndicatorSettings): Promise<void> => {
    const key = { org, indicator: row.id };
    const reason = typed.fields.reason.trim();
    const revision = row.said?.revision ?? null;
    const isDone = await steps.run(text.saved(settings.name ?? row.name), async () => {
      const { changed } = await putIndicator(key, settings, {
        reason: reason === '' ? null : reason,
        revision,
      });
      return changed ? () => putIndicator(key, before(row), { reason: null }) : null;
    });
    if (isDone) typed.clear();
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    const settings = settingsOf(typed.fields);
    if (settings === 'incomplete') steps.refuse(text.needsName);
    else if (settings === 'wrong_weight') steps.refuse(text.weightWrong);
    else void store(settings);
  };
  return (
    <section>
      <SectionHead id={heading} title={page.facts} />
      <form aria-labelledby={heading} onSubmit={submit}>
        <MetricFields fields={typed.fields} onChange={typed.change} />
        <FormFoot
          steps={steps}
          typed={typed}
          said={row.said}
          reason={typed.fields.reason}
          onReason={(reason) => typed.change({ reason })}
        />
      </form>
    </section>
  );
}

function before({ name, nameEn, unit, direction, form, basis, weight }: DefinitionRow): IndicatorSettings {
  return { name, nameEn, unit, direction, form, basis, weight };
}
