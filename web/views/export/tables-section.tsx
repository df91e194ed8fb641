import type { ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { tableAddress } from '../../api/export-address.ts';
import { ButtonLink, DownloadLink } from '../../components/button.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useExportText } from '../../lib/i18n/use-export-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './export-view.module.css';

const css = bindClasses(styles);

/** The board as files that spreadsheet programs open. */
export function TablesSection({ board }: { readonly board: Scorecard }): ReactNode {
  const words = useExportText();
  const lang = useLang();
  const { href } = useUrl();
  const scope = { period: board.period, org: board.organisation.id };
  return (
    <section aria-label={words.tables}>
      <SectionHead title={words.tables} />
      <ul className={css('tables')}>
        <li>
          <DownloadLink href={tableAddress('scorecard.xlsx', scope, lang)}>{words.xlsx}</DownloadLink>
        </li>
        <li>
          <DownloadLink href={tableAddress('scorecard.csv', scope, lang)}>{words.csv}</DownloadLink>
        </li>
        <li>
          <DownloadLink href={tableAddress('provenance.csv', scope, lang)}>{words.provenance}</DownloadLink>
        </li>
        <li>
          <ButtonLink kind="text" href={href('/api-docs')}>
            {words.api}
          </ButtonLink>
        </li>
      </ul>
    </section>
  );
}
