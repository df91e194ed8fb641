import type { ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import styles from './section-head.module.css';

const css = bindClasses(styles);

export interface SectionHeadProps {
  readonly id?: string;
  readonly title: ReactNode;
  /** A remark in grey after the title. */
  readonly note?: ReactNode;
  /** A legend or an action at the far end. */
  readonly end?: ReactNode;
  /** A hairline instead of the ink rule, for a part of a section. */
  readonly isMinor?: boolean;
}

/** Head of a section: the ink rule of a statistical bulletin, a title, a remark, something at the end. */
export function SectionHead({ id, title, note, end, isMinor = false }: SectionHeadProps): ReactNode {
  return (
    <div className={css('head', isMinor && 'minor')}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <span className={css('note')}>{note}</span>}
      {end !== undefined && <span className={css('end')}>{end}</span>}
    </div>
  );
}
