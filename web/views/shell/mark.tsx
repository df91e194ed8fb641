import type { ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import styles from './mark.module.css';

const css = bindClasses(styles);

/** The product's mark: one bar that crosses its target line. */
export function Mark(): ReactNode {
  return (
    <svg className={css('mark')} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <path className={css('track')} d="M1 8h20v6H1z" />
      <path className={css('base')} d="M1 8h10v6H1z" />
      <path className={css('over')} d="M11 8h6v6h-6z" />
      <path className={css('line')} d="M10 3.5h2v15h-2z" />
    </svg>
  );
}
