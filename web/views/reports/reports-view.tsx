import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ReportSummary } from '../../../server/domain/scorecard.ts';
import { asProblem } from '../../api/problem.ts';
import { reportsQuery } from '../../api/reports.ts';
import { Notice } from '../../components/notice.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useIntakeText } from '../../lib/i18n/use-intake-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { ImportList } from './import-list.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import { ReportTable } from './report-table.tsx';
import styles from './reports-view.module.css';
import { Upload } from './upload.tsx';
import { useImports } from './use-imports.ts';
import { useWithdrawal } from './use-withdrawal.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

const css = bindClasses(styles);

/** Reports in: drop or choose files, see what was read, take one back. */
export function ReportsView(): ReactNode {
  const text = useText();
  const intake = useIntakeText();
  const imports = useImports();
  const withdrawal = useWithdrawal();
  const [asked, setAsked] = useState<ReportSummary | null>(null);
  usePageTitle(text.reports.title);
  return (
    <>
      <header className={css('head')}>
        <h1>{text.reports.title}</h1>
        <p>{text.reports.intro}</p>
      </header>
      <Upload
        onFiles={imports.add}
        onText={(pasted) => imports.addText(pasted, intake.pasted(imports.list.length + 1))}
      />
      {imports.list.length > 0 && <ImportList imports={imports} />}
      <OutcomeLine withdrawal={withdrawal} />
      <ReportList onWithdraw={setAsked} onRestore={withdrawal.restore} />
      {asked !== null && (
        <WithdrawDialog
          report={asked}
          onClose={() => setAsked(null)}
          onConfirm={() => {
            withdrawal.withdraw(asked);
            setAsked(null);
          }}
        />
      )}
    </>
  );
}

function ReportList({
  onWithdraw,
  onRestore,
}: {
  readonly onWithdraw: (report: ReportSummary) => void;
  readonly onRestore: (report: ReportSummary) => void;
}): ReactNode {
  const text = useText();
  const { data, error, refetch } = useQuery(reportsQuery());
  if (data === undefined) {
    if (error === null) return <Skeleton shape="list" />;
    return <ProblemNotice level={2} problem={asProblem(error)} onRetry={() => void refetch()} />;
  }
  return (
    <section className={css('list')} aria-label={text.reports.list}>
      <SectionHead title={text.reports.list} note={text.reports.count(data.length)} />
      {data.length === 0 ? (
        <Notice level={3} title={text.reports.none}>
          {text.reports.noneHint}
        </Notice>
      ) : (
        <ReportTable reports={data} onWithdraw={onWithdraw} onRestore={onRestore} />
      )}
    </section>
  );
}
