import type { ReactNode } from 'react';
import { Icon } from '../../../components/icon.tsx';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { useUrl } from '../../../lib/use-url.ts';
import styles from './metrics.module.css';

const css = bindClasses(styles);

/** ‹ 2021 ›: any year, for targets of one to come and figures of one gone by. */
export function YearPicker({ year }: { readonly year: number }): ReactNode {
  const { ruler } = useText();
  const { here } = useUrl();
  return (
    <div className={css('years')}>
      <Link
        href={here({ year: String(year - 1) })}
        aria-label={ruler.previousYear(year - 1)}
        title={ruler.previousYear(year - 1)}
      >
        <Icon name="left" />
      </Link>
      <span className="num">{year}</span>
      <Link
        href={here({ year: String(year + 1) })}
        aria-label={ruler.nextYear(year + 1)}
        title={ruler.nextYear(year + 1)}
      >
        <Icon name="right" />
      </Link>
    </div>
  );
}
