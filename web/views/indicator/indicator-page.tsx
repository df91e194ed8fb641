import type { ReactNode } from 'react';
import { periodText } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { FindingList } from '../../components/finding-list.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { usePrintSize } from '../../lib/use-print-size.ts';
import { DefinitionPanel } from './definition-panel.tsx';
import { Figures } from './figures.tsx';
import { GaugePanel } from './gauge-panel.tsx';
import { IndicatorHead } from './indicator-head.tsx';
import styles from './indicator-page.module.css';
import { Bands } from './bands.tsx';
import { metricPrintSize } from './metric-print-size.ts';
import { OpenLink } from './open-link.tsx';
import { Outlook } from './outlook.tsx';
import { PromiseNotes } from './promise-notes.tsx';
import { Record } from './record.tsx';
import { Remarks } from './remarks.tsx';
import { QuarterSection } from './quarter-section.tsx';
import { QuarterTable } from './quarter-table.tsx';
import { SourcePanel } from './source-panel.tsx';
import { TaskNotes } from './task-notes.tsx';
import { useIndicatorKeys } from './use-indicator-keys.ts';
import { WaitingPanel } from './waiting-panel.tsx';

const css = bindClasses(styles);

/** One metric: its figures, its year, and the words of the report that they rest on. */
export function IndicatorPage({ detail }: { readonly detail: IndicatorDetail }): ReactNode {
  const text = useText();
  const lang = useLang();
  useIndicatorKeys(detail);
  usePrintSize(metricPrintSize(detail));
  const { metric, edition, problems, nextSteps } = detail;
  const quarter = parseQuarter(detail.period);
  return (
    <>
      <IndicatorHead detail={detail} />
      <div className={css('page')}>
        <div className={css('main')}>
          {edition === null && quarter !== null && (
            <p className={css('remark')}>{text.indicator.noReport(periodText(quarter, lang))}</p>
          )}
          <OpenLink detail={detail} />
          <Figures detail={detail} />
          <Bands metric={metric} />
          <QuarterSection detail={detail} />
          <QuarterTable detail={detail} />
          <Outlook detail={detail} />
        </div>
        <div className={css('rail')}>
          <GaugePanel metric={metric} />
          <SourcePanel detail={detail} />
          <WaitingPanel detail={detail} />
          <DefinitionPanel detail={detail} />
          {edition !== null && metric.findings.length > 0 && (
            <section>
              <SectionHead title={text.indicator.findings} />
              <FindingList findings={metric.findings} reportId={edition.id} />
            </section>
          )}
        </div>
        <div className={css('notes')}>
          <TaskNotes title={text.indicator.problems} items={problems} reportId={edition?.id ?? null} />
          <TaskNotes title={text.indicator.nextSteps} items={nextSteps} reportId={edition?.id ?? null} />
          <PromiseNotes promises={detail.promises} />
          <Record detail={detail} />
          <Remarks key={`${metric.indicatorId}${detail.period}`} detail={detail} />
        </div>
      </div>
    </>
  );
}
