import type { ReactNode } from 'react';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { NavEntry } from './nav-entries.ts';
import styles from './tab-bar.module.css';

const css = bindClasses(styles);

/** The pages at the bottom of a phone, where thumbs are. */
export function TabBar({ entries }: { readonly entries: readonly NavEntry[] }): ReactNode {
  const text = useText();
  if (entries.length === 0) return null;
  return (
    <nav className={css('tabs')} aria-label={text.app.bottomNav}>
      {entries.map((item) => (
        <Link key={item.key} href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
          <Icon name={item.icon} />
          <span>
            {item.label}
            {item.toCheck > 0 && <span className="sr-only"> {text.nav.toCheck(item.toCheck)}</span>}
          </span>
          {item.toCheck > 0 && (
            <span className={css('count')} aria-hidden="true">
              {item.toCheck}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
