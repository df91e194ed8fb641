import type { ReactNode } from 'react';
import type { DefinitionList } from '../../../../server/domain/definition.ts';
import { putGauges } from '../../../api/definitions.ts';
import { nameText } from '../../../components/name.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { StepLine } from '../step-line.tsx';
import { useSteps } from '../use-steps.ts';
import styles from './indicators.module.css';
import { SelectField } from './select-field.tsx';

const css = bindClasses(styles);

/** The metrics that the overview shows large, in order; choosing one stores it. */
export function Gauges({ list }: { readonly list: DefinitionList }): ReactNode {
  const { gauges: text } = useDefinitionText();
  const lang = useLang();
  const steps = useSteps();
  const { indicatorIds, revision } = list.gauges;
  const choose = (place: number, id: string): void => {
    const next = text.place.map((_, at) => (at === place ? id : (indicatorIds[at] ?? '')));
    const chosen = next.filter((each) => each !== '');
    if (new Set(chosen).size < chosen.length) {
      steps.refuse(text.twice);
      return;
    }
    const org = list.organisation.id;
    void steps.run(text.saved, async () => {
      const now = await putGauges(org, chosen, revision);
      return () => putGauges(org, indicatorIds, now.revision);
    });
  };
  return (
    <section className={css('gauges')}>
      <SectionHead title={text.title} note={text.hint} />
      <div className={css('places')}>
        {text.place.map((label, place) => (
          <SelectField
            key={label}
            label={label}
            value={indicatorIds[place] ?? ''}
            options={[
              { value: '', label: text.auto },
              ...list.rows.map((row) => ({ value: row.id, label: nameText(row, lang) })),
            ]}
            onChange={(id) => choose(place, id)}
          />
        ))}
      </div>
      <StepLine steps={steps} isTight />
    </section>
  );
}
