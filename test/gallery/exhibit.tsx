import type { ReactNode } from 'react';
import { bindClasses } from '../../web/lib/class-names.ts';
import styles from './gallery.module.css';

const css = bindClasses(styles);

/** One thing on show, with the state it is in. */
export function Exhibit({
  state,
  children,
}: {
  readonly state: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <figure className={css('exhibit')}>
      <figcaption>{state}</figcaption>
      {children}
    </figure>
  );
}

/** Exhibits beside each other: as many as fit, or fewer and wider. */
export function Exhibits({
  isWide = false,
  children,
}: {
  readonly isWide?: boolean;
  readonly children: ReactNode;
}): ReactNode {
  return <div className={css(isWide ? 'wide' : 'grid')}>{children}</div>;
}

/** Small things in a row that wraps. */
export function Row({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={css('row')}>{children}</div>;
}

/** Parts one under the other. */
export function Stack({ children }: { readonly children: ReactNode }): ReactNode {
  return <div className={css('stack')}>{children}</div>;
}
