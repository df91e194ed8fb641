import type { ReactNode } from 'react';
import { Link } from '../../../components/link.tsx';
import { MISSING, percentText, periodText } from '../../../../server/domain/format.ts';
import type { OrganisationEntry } from '../../../../server/domain/organisation-view.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { Button } from '../../../components/button.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useStepsText } from '../../../lib/i18n/use-steps-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { useUrl } from '../../../lib/use-url.ts';
import styles from './organisations.module.css';

const css = bindClasses(styles);

export type OrganisationStep = 'rename' | 'merge';

/** A row each: names, what it holds, how much of it people corrected. */
export function OrganisationsTable({
  entries,
  onStep,
}: {
  readonly entries: readonly OrganisationEntry[];
  readonly onStep: (step: OrganisationStep, entry: OrganisationEntry) => void;
}): ReactNode {
  const { organisations: text } = useStepsText();
  const columns = [text.name, text.reports, text.indicators, text.newest, text.corrected, text.action];
  return (
    <table className={css('table')} role="table" aria-label={text.table}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column, index) => (
            <th
              key={column}
              role="columnheader"
              scope="col"
              className={css(NUMBERS.includes(index) && 'number')}
              title={column === text.corrected ? text.correctedHint : undefined}
            >
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {entries.map((entry) => (
          <Row key={entry.id} entry={entry} isAlone={entries.length === 1} onStep={onStep} />
        ))}
      </tbody>
    </table>
  );
}

/** Columns of figures, from 0. */
const NUMBERS: readonly number[] = [1, 2, 4];

function Row({
  entry,
  isAlone,
  onStep,
}: {
  readonly entry: OrganisationEntry;
  readonly isAlone: boolean;
  readonly onStep: (step: OrganisationStep, entry: OrganisationEntry) => void;
}): ReactNode {
  const { organisations: text } = useStepsText();
  const lang = useLang();
  const { href } = useUrl();
  const { name, isSample, trust, newestPeriod, id } = entry;
  const quarter = newestPeriod === null ? null : parseQuarter(newestPeriod);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        <Names entry={entry} />
      </th>
      <td role="cell" data-label={text.reports} className={css('number')}>
        <span className="num">{entry.reports}</span>
      </td>
      <td role="cell" data-label={text.indicators} className={css('number')}>
        <span className="num">{entry.indicators}</span>
      </td>
      <td role="cell" data-label={text.newest}>
        {quarter === null ? (
          MISSING
        ) : (
          <Link href={href('/', { org: id, period: newestPeriod })}>{periodText(quarter, lang)}</Link>
        )}
      </td>
      <td role="cell" data-label={text.corrected} className={css('number')}>
        <span className="num" title={text.correctedOf(trust.corrected, trust.figures)}>
          {trust.correctedShare === null ? MISSING : percentText(trust.correctedShare)}
        </span>
      </td>
      <td role="cell" className={css('actions')}>
        {!isSample && (
          <>
            <Button
              kind="text"
              aria-label={text.renameNamed(displayText(name))}
              onClick={() => onStep('rename', entry)}
            >
              {text.rename}
            </Button>
            {!isAlone && (
              <Button
                kind="text"
                aria-label={text.mergeNamed(displayText(name))}
                onClick={() => onStep('merge', entry)}
              >
                {text.merge}
              </Button>
            )}
          </>
        )}
      </td>
    </tr>
  );
}

/** The name in both languages, and the others that lead here. */
function Names({
  entry: { name, nameEn, isSample, aliases, merged },
}: {
  readonly entry: OrganisationEntry;
}): ReactNode {
  const { organisations: text, separator } = useStepsText();
  return (
    <>
      <span lang={textLang(name)}>{displayText(name)}</span>
      {isSample && <span className={css('tag')}>{text.sample}</span>}
      {nameEn !== null && <small lang="en">{nameEn}</small>}
      {aliases.length > 0 && (
        <small>
          {text.aliases} <span lang="zh">{aliases.map(displayText).join(separator)}</span>
        </small>
      )}
      {merged.length > 0 && (
        <small>
          {text.merged} <span lang="zh">{merged.map(displayText).join(separator)}</span>
        </small>
      )}
    </>
  );
}
