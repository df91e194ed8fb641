import type { ReactNode } from 'react';
import { periodText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { OrganisationGroup, OrganisationRollUps } from '../../../server/domain/roll-up-view.ts';
import { ButtonLink } from '../../components/button.tsx';
import { CountBar } from '../../components/count-bar.tsx';
import { Link } from '../../components/link.tsx';
import { Name } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './organisation-table.module.css';

const css = bindClasses(styles);

/** The finding over all organisations, and a row for each that leads to its board. */
export function OrganisationTable({ answer }: { readonly answer: OrganisationRollUps }): ReactNode {
  const text = useText();
  const lang = useLang();
  const { here } = useUrl();
  const words = text.organisations;
  const { whole, groups, period } = answer;
  const own = groups.filter(({ organisation }) => !organisation.isSample);
  const counted = (own.length === 0 ? groups : own).filter(({ edition }) => edition !== null).length;
  return (
    <>
      <h1 className={css('title')}>
        {whole.reported === 0
          ? words.nobody
          : words.finding(whole.met, whole.reported, counted, whole.counts.pending)}
      </h1>
      <p className={css('note')}>
        {whole.late > 0 && <b className={css('late')}>{words.late(whole.late)} · </b>}
        {period === null ? words.note : words.noteAt(shownPeriod(period, lang))}{' '}
        {period !== null && (
          <ButtonLink kind="text" href={here({ period: null })}>
            {words.newest}
          </ButtonLink>
        )}
      </p>
      <table className={css('table')} role="table" aria-label={words.table}>
        <thead role="rowgroup">
          <tr className={css('row', 'head')} role="row">
            {[words.organisation, words.period, words.met, words.spread].map((head) => (
              <th key={head} role="columnheader" scope="col">
                {head}
              </th>
            ))}
            {[words.lateHead, words.silent, words.pending].map((head) => (
              <th key={head} role="columnheader" scope="col" className={css('end')}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {groups.map((group) => (
            <Row key={group.organisation.id} group={group} />
          ))}
        </tbody>
      </table>
    </>
  );
}

function Row({ group }: { readonly group: OrganisationGroup }): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const words = text.organisations;
  const { organisation, period, edition, rollUp } = group;
  const board = (status: string | null): string => url.href('/', { org: organisation.id, period, status });
  const cells = [
    [words.lateHead, rollUp.late, rollUp.counts.missed > 0 ? 'missed' : 'behind'],
    [words.silent, rollUp.counts.not_reported, 'not_reported'],
    [words.pending, rollUp.counts.pending, 'pending'],
  ] as const;
  return (
    <tr className={css('row', edition === null && 'without')} role="row">
      <th className={css('name')} role="rowheader" scope="row">
        <Link href={board(null)}>
          <Name of={organisation} />
        </Link>
        {organisation.isSample && <span className={css('sample')}>{text.app.sample}</span>}
      </th>
      <td className={css('period')} role="cell">
        {shownPeriod(period, lang)}
      </td>
      <td className={css('met', 'num')} role="cell">
        {edition === null ? words.noReport : words.metOf(rollUp.met, rollUp.reported)}
      </td>
      <td className={css('spread')} role="cell">
        {edition !== null && <CountBar counts={rollUp.counts} />}
      </td>
      {cells.map(([head, n, status]) => (
        <td key={head} className={css('end', 'num')} role="cell">
          <span className={css('phone')}>{head} </span>
          {n > 0 ? <Link href={board(status)}>{n}</Link> : n}
        </td>
      ))}
    </tr>
  );
}

function shownPeriod(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
