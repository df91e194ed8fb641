import { Link } from './link.tsx';
import type { ReactNode } from 'react';
import type { FindingView } from '../../server/domain/scorecard.ts';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { findingText } from '../lib/finding-text.ts';
import { reportHref } from '../lib/report-href.ts';
import { useLang } from '../lib/settings.ts';
import { useUrl } from '../lib/use-url.ts';
import styles from './finding-list.module.css';
import { Icon } from './icon.tsx';

const css = bindClasses(styles);
const OPEN = 4;

/** What a careful reader would point out, each leading to its place in the report; a long list folds. */
export function FindingList({
  findings,
  reportId,
}: {
  readonly findings: readonly FindingView[];
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const rest = findings.slice(OPEN);
  return (
    <>
      <ul className={css('list')}>
        {findings.slice(0, OPEN).map((finding) => (
          <Item key={finding.id} finding={finding} reportId={reportId} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className={css('more')}>
          <summary>{text.board.moreFindings(rest.length)}</summary>
          <ul className={css('list')}>
            {rest.map((finding) => (
              <Item key={finding.id} finding={finding} reportId={reportId} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Item({
  finding,
  reportId,
}: {
  readonly finding: FindingView;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const href = reportHref(useUrl(), reportId, finding.spans);
  const isSerious = finding.severity !== 'note';
  return (
    <li className={css('item', isSerious && 'serious')}>
      <Icon name={isSerious ? 'warn' : 'doc'} />
      <p>
        {finding.taskNo !== null && <span className={css('task')}>{text.board.task(finding.taskNo)}</span>}{' '}
        {findingText(finding, lang)}
      </p>
      {href !== null && (
        <Link className={css('link')} href={href}>
          {text.board.openInReport}
        </Link>
      )}
    </li>
  );
}
