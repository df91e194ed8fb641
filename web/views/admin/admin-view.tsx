import { lazy, Suspense, useEffect, useRef, type ComponentType, type ReactNode } from 'react';
import { Link } from '../../components/link.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useAdminText } from '../../lib/i18n/use-admin-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './admin-view.module.css';
import { WhoLine } from './who-line.tsx';
import { SECTIONS, toSection, type SectionName } from './sections.ts';

const css = bindClasses(styles);

const PAGES: Readonly<Record<SectionName, ComponentType>> = {
  metrics: lazy(async () => ({
    default: (await import('./metrics/metrics-section.tsx')).MetricsSection,
  })),
  sheet: lazy(async () => ({
    default: (await import('./sheet/sheet-section.tsx')).SheetSection,
  })),
  indicators: lazy(async () => ({
    default: (await import('./indicators/indicators-section.tsx')).IndicatorsSection,
  })),
  thresholds: lazy(async () => ({
    default: (await import('./thresholds/thresholds-section.tsx')).ThresholdsSection,
  })),
  schedule: lazy(async () => ({
    default: (await import('./schedule/schedule-section.tsx')).ScheduleSection,
  })),
  organisations: lazy(async () => ({
    default: (await import('./organisations/organisations-section.tsx')).OrganisationsSection,
  })),
  imports: lazy(async () => ({ default: (await import('./imports/imports-section.tsx')).ImportsSection })),
  units: lazy(async () => ({ default: (await import('./units/units-section.tsx')).UnitsSection })),
  accounts: lazy(async () => ({
    default: (await import('./accounts/accounts-section.tsx')).AccountsSection,
  })),
  own: lazy(async () => ({ default: (await import('./own/own-section.tsx')).OwnSection })),
  about: lazy(async () => ({ default: (await import('./about/about-section.tsx')).AboutSection })),
  sample: lazy(async () => ({
    default: (await import('./sample/sample-section.tsx')).SampleSection,
  })),
  log: lazy(async () => ({ default: (await import('./log/log-section.tsx')).LogSection })),
};

/** What an administrator sets, a section each under its own address. */
export function AdminView({ section: name }: { readonly section: string | undefined }): ReactNode {
  const text = useAdminText();
  const { href } = useUrl();
  const section = toSection(name);
  const Page = PAGES[section];
  usePageTitle(`${text.section[section]} · ${text.title}`);
  const nav = useRef<HTMLElement>(null);
  // On a phone the list is one line that scrolls.
  useEffect(() => {
    nav.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [section]);
  return (
    <div className={css('admin')}>
      <nav ref={nav} className={css('nav')} aria-label={text.sections}>
        {SECTIONS.map((each) => (
          <Link key={each} href={href(`/admin/${each}`)} aria-current={each === section ? 'page' : undefined}>
            {text.section[each]}
          </Link>
        ))}
      </nav>
      <div className={css('page')}>
        <Suspense fallback={<Skeleton shape="list" />}>
          <Page />
          <WhoLine />
        </Suspense>
      </div>
    </div>
  );
}
