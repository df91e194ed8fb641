import type { ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import styles from './skeleton.module.css';

const css = bindClasses(styles);

/** A page on its way: invisible for 200 ms, then grey shapes of the layout to come. */
export function Skeleton({ shape }: { readonly shape: 'board' | 'list' | 'text' }): ReactNode {
  const text = useText();
  const rows = shape === 'text' ? 14 : 8;
  return (
    <div className={css('skeleton', shape)} role="status" aria-busy="true">
      <span className="sr-only">{text.app.loading}</span>
      <i className={css('bone', 'title')} />
      <i className={css('bone', 'line')} />
      {shape === 'board' && (
        <div className={css('side')}>
          <i className={css('bone', 'gauge')} />
          <i className={css('bone', 'gauge')} />
        </div>
      )}
      <div className={css('rows')}>
        {Array.from({ length: rows }, (_, index) => (
          <i key={index} className={css('bone', 'row')} />
        ))}
      </div>
    </div>
  );
}
