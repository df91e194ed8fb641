import { Link } from './link.tsx';
import type { ReactNode } from 'react';
import type { Bucket } from '../../server/domain/scorecard.ts';
import { bindClasses } from '../lib/class-names.ts';
import { TARGETS_ID } from '../lib/targets-id.ts';
import { useUrl } from '../lib/use-url.ts';
import styles from './count-link.module.css';

const css = bindClasses(styles);

/** A number that counts targets leads to the rows it counts: those of one state, or all of them where it counts several. */
export function CountLink({
  counts,
  children,
}: {
  readonly counts: Bucket | 'several' | null;
  readonly children: ReactNode;
}): ReactNode {
  const { here } = useUrl();
  if (counts === null) return children;
  return (
    <Link
      className={css('count')}
      href={here({ status: counts === 'several' ? null : counts })}
      onClick={() => document.getElementById(TARGETS_ID)?.scrollIntoView({ block: 'nearest' })}
    >
      {children}
    </Link>
  );
}
