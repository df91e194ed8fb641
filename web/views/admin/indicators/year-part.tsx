import { useId, type ReactNode, type SyntheticEvent } from 'react';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import styles from './indicators.module.css';

const css = bindClasses(styles);

/** One of the forms about a year: its head, what it is for, its fields. A locked year shows and takes nothing. */
export function YearPart({
  title,
  hint,
  isLocked,
  onSubmit,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly isLocked: boolean;
  readonly onSubmit: (event: SyntheticEvent) => Promise<void>;
  readonly children: ReactNode;
}): ReactNode {
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <SectionHead id={heading} title={title} isMinor />
      <p className={css('hint')}>{hint}</p>
      <form aria-labelledby={heading} onSubmit={(event) => void onSubmit(event)}>
        <fieldset className={css('part')} disabled={isLocked}>
          {children}
        </fieldset>
      </form>
    </section>
  );
}
