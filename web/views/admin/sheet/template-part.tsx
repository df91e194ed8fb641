import { useState, type ReactNode } from 'react';
import type { EntryGrid } from '../../../../server/domain/by-hand.ts';
import { templateAddress } from '../../../api/sheets.ts';
import { DownloadLink } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { SectionHead } from '../../../components/section-head.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useSheetText } from '../../../lib/i18n/use-sheet-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { periodName } from './period-name.ts';
import styles from './sheet.module.css';

const css = bindClasses(styles);
const WHOLE_YEAR = '';

/** The template to download: of the whole year or of one quarter, as workbook or CSV. */
export function TemplatePart({ grid }: { readonly grid: EntryGrid }): ReactNode {
  const text = useSheetText();
  const lang = useLang();
  const [period, setPeriod] = useState(WHOLE_YEAR);
  const { organisation, year, quarters } = grid;
  // Of another year once the year was turned.
  const chosen = quarters.some((quarter) => quarter.period === period) ? period : null;
  const scope = { org: organisation.id, year, period: chosen };
  return (
    <section aria-label={text.download} className={css('template')}>
      <SectionHead title={text.download} note={text.downloadHint} />
      <div className={css('row')}>
        <Choice
          label={text.columns}
          value={chosen ?? WHOLE_YEAR}
          options={[
            { value: WHOLE_YEAR, label: text.wholeYear },
            ...quarters.map((quarter) => ({
              value: quarter.period,
              label: periodName(quarter.period, lang),
            })),
          ]}
          onChange={setPeriod}
        />
        <DownloadLink kind="primary" href={templateAddress('xlsx', scope, lang)}>
          {text.xlsx}
        </DownloadLink>
        <DownloadLink href={templateAddress('csv', scope, lang)}>{text.csv}</DownloadLink>
      </div>
    </section>
  );
}
