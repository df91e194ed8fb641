import type { ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import styles from './notice.module.css';

const css = bindClasses(styles);

export interface NoticeProps {
  readonly title: string;
  /** Why, what is kept, what comes next. */
  readonly children?: ReactNode;
  /** The way on. */
  readonly actions?: ReactNode;
  /** Says it aloud at once: for what went wrong. */
  readonly isAlert?: boolean;
  /** Level of the heading: 1 when the notice is the page. */
  readonly level?: 1 | 2 | 3;
}

/** What a page says instead of its content: nothing here yet, nothing found, something failed. */
export function Notice({ title, children, actions, isAlert = false, level = 2 }: NoticeProps): ReactNode {
  const Heading = `h${level}` as const;
  return (
    <div className={css('notice')} role={isAlert ? 'alert' : undefined}>
      <Heading className={css('title')}>{title}</Heading>
      {children !== undefined && <div className={css('body')}>{children}</div>}
      {actions !== undefined && <div className={css('actions')}>{actions}</div>}
    </div>
  );
}
