import { useEffect, useRef, type ReactNode } from 'react';
import { periodText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { ApiProblem } from '../../api/problem.ts';
import type { Imported } from '../../api/reports.ts';
import { ButtonLink } from '../../components/button.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useIntakeText } from '../../lib/i18n/use-intake-text.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import { DraftPanel } from './draft-panel.tsx';
import styles from './import-list.module.css';
import type { FileImport, ImportState } from './imports.ts';
import { ReadAgain } from './read-again.tsx';
import type { Imports } from './use-imports.ts';

const css = bindClasses(styles);

const ICONS: Readonly<Record<ImportState['kind'], IconName>> = {
  waiting: 'doc',
  stopped: 'doc',
  reading: 'doc',
  draft: 'warn',
  done: 'check',
  failed: 'cross',
};

/** One file: on its way, waiting for a person, read with what was found, there already, or why not. */
export function ImportItem({
  item,
  imports,
}: {
  readonly item: FileImport;
  readonly imports: Imports;
}): ReactNode {
  const { state, file } = item;
  const row = useRef<HTMLLIElement>(null);
  const before = useRef(state.kind);
  useEffect(() => {
    // The button that was pressed is gone: whoever goes by keyboard stays at this file.
    const isGone = before.current === 'draft' || before.current === 'failed';
    if (isGone && state.kind !== before.current && state.kind !== 'failed') row.current?.focus();
    before.current = state.kind;
  }, [state.kind]);
  return (
    <li
      ref={row}
      tabIndex={-1}
      className={css(
        state.kind === 'done' && 'good',
        state.kind === 'failed' && 'bad',
        state.kind === 'draft' && 'open',
      )}
    >
      <Icon name={ICONS[state.kind]} />
      <div>
        <p className={css('file')}>{file.name}</p>
        <Outcome state={state} />
        <ReadAgain item={item} imports={imports} />
      </div>
      {state.kind === 'done' && <Links result={state.result} />}
      {state.kind === 'draft' && <DraftPanel item={item} state={state} imports={imports} />}
    </li>
  );
}

function Outcome({ state }: { readonly state: ImportState }): ReactNode {
  const text = useText();
  const intake = useIntakeText();
  switch (state.kind) {
    case 'waiting':
      return <p className={css('said')}>{text.reports.waiting}</p>;
    case 'stopped':
      return <p className={css('said')}>{intake.notSent}</p>;
    case 'reading':
      return (
        <p className={css('said')} aria-busy="true">
          {text.reports.reading}
        </p>
      );
    case 'draft':
      return null;
    case 'done':
      return <p className={css('said')}>{doneText(state.result, text)}</p>;
    case 'failed':
      return (
        <p className={css('said')} role="alert">
          <strong>{failedTitle(state.problem, text)}</strong> {failedDetail(state.problem, text)}
        </p>
      );
  }
}

function doneText({ report, duplicate, restored }: Imported, text: Text): string {
  if (duplicate) return text.reports.duplicate;
  if (restored) return text.reports.restoredFile;
  return text.reports.imported(report.counts.metrics, report.counts.pending);
}

function failedTitle({ title }: ApiProblem, text: Text): string {
  return text.reports.failedWith(title ?? text.error.title);
}

function failedDetail({ status, message }: ApiProblem, text: Text): string {
  return status === 0 ? text.reports.offline : message;
}

function Links({ result: { report } }: { readonly result: Imported }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { href } = useUrl();
  return (
    <span className={css('links')}>
      {report.period !== null && (
        <ButtonLink kind="text" href={href('/', { period: report.period, org: report.organisationId })}>
          {text.reports.openBoard(periodName(report.period, lang))}
        </ButtonLink>
      )}
      <ButtonLink kind="text" href={href(`/reports/${report.id}`, { org: report.organisationId })}>
        {text.reports.openReport}
      </ButtonLink>
    </span>
  );
}

/** `2021-Q3` in words. */
export function periodName(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
