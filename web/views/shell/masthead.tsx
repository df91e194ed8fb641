import type { ReactNode } from 'react';
import type { OrganisationView } from '../../../server/domain/scorecard.ts';
import { Button, ButtonLink } from '../../components/button.tsx';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useSettings } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { Mark } from './mark.tsx';
import styles from './masthead.module.css';
import type { NavEntry } from './nav-entries.ts';
import { OrganisationSwitch } from './organisation-switch.tsx';
import { SearchButton } from './search-button.tsx';

const css = bindClasses(styles);

/** Name and organisation, the pages, language and theme. */
export function Masthead({
  organisation,
  entries,
  leaveHref,
  onSearch,
}: {
  readonly organisation: OrganisationView | undefined;
  /** None before somebody signs in. */
  readonly entries: readonly NavEntry[];
  /** On a projector the way back to the page; null everywhere else. */
  readonly leaveHref: string | null;
  readonly onSearch: () => void;
}): ReactNode {
  const text = useText();
  const url = useUrl();
  return (
    <header className={css('masthead')}>
      <Link href={url.href('/')} className={css('brand')}>
        <Mark />
        {text.app.name}
      </Link>
      {organisation !== undefined && <OrganisationSwitch organisation={organisation} />}
      {leaveHref !== null && (
        <div className={css('leave')}>
          <ButtonLink kind="quiet" href={leaveHref}>
            {text.overview.leavePresent}
          </ButtonLink>
        </div>
      )}
      {leaveHref === null && entries.length > 0 && <Pages entries={entries} />}
      {leaveHref === null && <Tools hasPages={entries.length > 0} onSearch={onSearch} />}
    </header>
  );
}

function Pages({ entries }: { readonly entries: readonly NavEntry[] }): ReactNode {
  const text = useText();
  return (
    <nav className={css('nav')} aria-label={text.app.mainNav}>
      {entries.map((item) => (
        <Link key={item.key} href={item.href} aria-current={item.isCurrent ? 'page' : undefined}>
          {item.label}
          {item.toCheck > 0 && (
            <span className={css('count')} aria-label={text.nav.toCheck(item.toCheck)}>
              {item.toCheck}
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}

function Tools({
  hasPages,
  onSearch,
}: {
  readonly hasPages: boolean;
  readonly onSearch: () => void;
}): ReactNode {
  const text = useText();
  const url = useUrl();
  const { lang, theme, setLang, setTheme } = useSettings();
  const isDark = theme === 'dark';
  return (
    <div className={css('tools')}>
      {hasPages && <SearchButton onClick={onSearch} />}
      <Button
        kind="quiet"
        lang={lang === 'zh' ? 'en' : 'zh'}
        title={text.settings.otherLangName}
        aria-label={text.settings.otherLangName}
        onClick={() => setLang(lang === 'zh' ? 'en' : 'zh')}
      >
        {text.settings.otherLang}
      </Button>
      <Button
        kind="quiet"
        className={css('icon')}
        title={isDark ? text.settings.toLight : text.settings.toDark}
        aria-label={isDark ? text.settings.toLight : text.settings.toDark}
        onClick={() => setTheme(isDark ? 'light' : 'dark')}
      >
        <Icon name={isDark ? 'sun' : 'moon'} />
      </Button>
      {hasPages && (
        <Link
          href={url.href('/admin/metrics')}
          className={css('gear')}
          aria-current={url.path.startsWith('/admin') ? 'page' : undefined}
          title={text.nav.admin}
          aria-label={text.nav.admin}
        >
          <Icon name="gear" />
        </Link>
      )}
    </div>
  );
}
