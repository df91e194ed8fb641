import type { ReactNode } from 'react';
import { periodText, quarterText } from '../../server/domain/format.ts';
import { parseQuarter } from '../../server/domain/period.ts';
import type { Scorecard } from '../../server/domain/scorecard.ts';
import { ButtonLink } from './button.tsx';
import { Notice } from './notice.tsx';
import { useText } from '../lib/i18n/use-text.ts';
import { useLang } from '../lib/settings.ts';
import { useUrl } from '../lib/use-url.ts';

/** A quarter without a report: says so, says where there is one, leads there. */
export function NoReport({ board }: { readonly board: Scorecard }): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const quarter = parseQuarter(board.period);
  const newest = parseQuarter(board.newestPeriod ?? '');
  const name = quarter === null ? board.period : quarterText(quarter.quarter, lang);
  const newestName = newest === null ? null : periodText(newest, lang);
  return (
    <Notice
      level={1}
      title={text.empty.noReport(name)}
      actions={
        <>
          {newestName !== null && (
            <ButtonLink kind="primary" href={url.here({ period: board.newestPeriod, status: null })}>
              {text.empty.newest(newestName)}
            </ButtonLink>
          )}
          <ButtonLink href={url.href('/reports')}>{text.empty.import}</ButtonLink>
        </>
      }
    >
      <p>{text.empty.noReportHint(name)}</p>
      {newestName !== null && <p>{text.empty.newestHint(newestName)}</p>}
    </Notice>
  );
}
