import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { acceptanceQuery, setAcceptance } from '../../../api/acceptance.ts';
import { bindClasses } from '../../../lib/class-names.ts';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import type { Steps } from '../use-steps.ts';
import styles from './imports.module.css';

const css = bindClasses(styles);

/** Whether certain figures are accepted on import without a person. */
export function AcceptanceSwitch({ id, steps }: { readonly id: string; readonly steps: Steps }): ReactNode {
  const { imports: text } = useStepsText();
  const { data } = useQuery(acceptanceQuery(id));
  if (data === undefined) return null;
  const { isOn, rule, version } = data;
  const turn = (): Promise<boolean> =>
    steps.run(isOn ? text.turnedOff : text.turnedOn, async () => {
      await setAcceptance(id, !isOn);
      return () => setAcceptance(id, isOn);
    });
  return (
    <section className={css('part')}>
      <label className={css('switch')}>
        <input type="checkbox" checked={isOn} onChange={() => void turn()} />
        <span>{text.acceptance}</span>
      </label>
      <p>
        {text.acceptanceHint} <small>{text.rule(rule, version)}</small>
      </p>
    </section>
  );
}
