import { Link } from './link.tsx';
import { memo, type ReactNode } from 'react';
import { percentText, targetText } from '../../server/domain/format.ts';
import type { ScorecardMetric } from '../../server/domain/scorecard.ts';
import { Amount } from './amount.tsx';
import { Bullet } from './bullet.tsx';
import { FigureLink } from './figure-link.tsx';
import { Flags } from './flags.tsx';
import { Name, nameText } from './name.tsx';
import { Sparkline } from './sparkline.tsx';
import { StatusBadge } from './status-badge.tsx';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import type { Text } from '../lib/i18n/zh.ts';
import { useLang } from '../lib/settings.ts';
import { useHref } from '../lib/use-url.ts';
import styles from './target-table.module.css';

const css = bindClasses(styles);

/** One reported target: name and doubts, figures that lead to their sentences, its place on the ruler, its year. */
export const TargetRow = memo(function TargetRow({
  metric,
  reportId,
  hasPlace = false,
}: {
  readonly metric: ScorecardMetric;
  readonly reportId: string;
  /** Names task and departments below the name. */
  readonly hasPlace?: boolean;
}): ReactNode {
  const text = useText();
  const lang = useLang();
  const { href } = useHref();
  const page = href(`/indicators/${encodeURIComponent(metric.indicatorId)}`);
  const { actual, target } = metric;
  return (
    <tr className={css('row', metric.bucket === 'pending' && 'waiting')} role="row">
      <th className={css('name')} role="rowheader" scope="row">
        <Link href={page} title={nameText(metric, lang)}>
          <Name of={metric} />
        </Link>
        {hasPlace && <span className={css('place')}>{placeWords(metric, text)}</span>}
        <Flags metric={metric} />
      </th>
      <td className={css('actual', 'end')} role="cell">
        <FigureLink reportId={reportId} spans={actual?.spans ?? []}>
          <Amount value={actual?.value ?? null} unit={actual?.unit ?? ''} />
        </FigureLink>
      </td>
      <td className={css('target', 'end')} role="cell" data-label={text.board.target}>
        <FigureLink reportId={reportId} spans={target?.spans ?? []}>
          {targetText(target === null ? null : { ...target, form: metric.form }, lang)}
        </FigureLink>
      </td>
      <td className={css('bullet')} role="cell">
        <Bullet metric={metric} />
      </td>
      <td className={css('rate', 'end')} role="cell">
        <Link href={page} className="num">
          <Rate metric={metric} />
        </Link>
      </td>
      <td className={css('status')} role="cell">
        <StatusBadge metric={metric} />
      </td>
      <td className={css('trend')} role="cell">
        <Sparkline trend={metric.trend} target={target} />
      </td>
    </tr>
  );
});

function placeWords({ taskNo, owners }: ScorecardMetric, text: Text): string {
  const words = [...(taskNo === null ? [] : [text.board.task(taskNo)]), ...owners];
  return words.join(' · ');
}

/** Attainment; for a cap how much is used up; for a range a word, because it has no percentage. */
function Rate({ metric }: { readonly metric: ScorecardMetric }): ReactNode {
  const text = useText();
  const { attainment, used, target, toTarget } = metric;
  if (target?.bound === 'range' && toTarget === 0) return text.board.inRange;
  if (used === null) return percentText(attainment);
  return (
    <>
      <small>{text.board.used}</small> {percentText(used)}
    </>
  );
}
