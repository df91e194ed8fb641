import { memo, useMemo, type ReactNode } from 'react';
import { MISSING, percentText, quarterText, type Lang } from '../../../server/domain/format.ts';
import { goalRows, ownerRows, type HeatCell } from '../../../server/domain/heatmap.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { HeatGrid, type HeatGridCell, type HeatGridRow } from '../../components/heat-grid.tsx';
import { nameText } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import type { Text } from '../../lib/i18n/zh.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import { textLang } from '../../lib/text-lang.ts';
import { useGrowing } from '../../lib/use-growing.ts';
import { useMedia } from '../../lib/use-media.ts';
import { useHref, useUrl, type Url } from '../../lib/use-url.ts';
import styles from './heatmap.module.css';

const css = bindClasses(styles);
const LEAST_ROWS = 6;
const MOST_BLOCKS = 3;

/** Goals by quarter, or what each department answers for, as cells that lead to the metric. */
export function Heatmap({ board }: { readonly board: Scorecard }): ReactNode {
  const text = useText();
  const { state, here, go } = useUrl();
  return (
    <section className={css('heatmap')} aria-label={text.overview.heatmap}>
      <SectionHead
        title={text.overview.heatmap}
        note={`${state.heatBy === 'goal' ? text.overview.heatmapNote : text.overview.heatmapOwnersNote} · ${text.overview.heatmapKeys}`}
        end={
          <Segmented
            legend={text.overview.heatmapBy}
            isLegendHidden
            value={state.heatBy}
            options={[
              { value: 'goal', label: text.overview.byGoal },
              { value: 'owner', label: text.overview.byOwner },
            ]}
            onChange={(heatBy) => go(here({ heat: heatBy === 'goal' ? null : heatBy }), { replace: true })}
          />
        }
      />
      {state.heatBy === 'goal' ? <Goals board={board} /> : <Owners board={board} />}
    </section>
  );
}

/** A thousand cells, drawn anew only when the board or what links carry changes. */
const Goals = memo(function Goals({ board }: { readonly board: Scorecard }): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useHref();
  const rows = useMemo(
    () =>
      goalRows(board.metrics, board.period).map((row): HeatGridRow => ({
        key: row.indicatorId,
        name: nameText(row, lang),
        lang: textLang(nameText(row, lang)),
        href: url.href(`/indicators/${encodeURIComponent(row.indicatorId)}`),
        count: null,
        cells: row.cells.map((cell) => gridCell(cell, { text, lang, url })),
      })),
    [board, text, lang, url],
  );
  const shown = useGrowing(rows.length);
  const size = Math.max(LEAST_ROWS, Math.ceil(rows.length / MOST_BLOCKS));
  const blocks = Array.from({ length: Math.ceil(rows.length / size) }, (_, index) => index * size);
  const columns = board.periods.map(({ period }) => quarterText(parseQuarter(period)?.quarter ?? 0, lang));
  return (
    <div className={css('blocks')}>
      {blocks.map((from) => (
        <HeatGrid
          key={from}
          label={text.overview.goals(from + 1, Math.min(rows.length, from + size))}
          head={text.overview.goal}
          columns={columns}
          current={board.periods.findIndex(({ period }) => period === board.period)}
          rows={rows.slice(from, Math.min(from + size, Math.max(shown, from + 1)))}
          width={408}
        />
      ))}
    </div>
  );
});

function Owners({ board }: { readonly board: Scorecard }): ReactNode {
  const text = useText();
  const lang = useLang();
  const url = useUrl();
  const isPhone = useMedia('(max-width: 760px)');
  const rows = ownerRows(board.metrics, board.period).map(({ owner, met, cells }): HeatGridRow => {
    const name = owner ?? text.overview.noOwner;
    return {
      key: name,
      name,
      lang: textLang(name),
      href: owner === null ? null : url.here({ owner }),
      count: `${met}/${cells.length}`,
      cells: cells.map((cell) => gridCell(cell, { text, lang, url })),
    };
  });
  return (
    <HeatGrid
      label={text.overview.ownersTable}
      head={text.overview.owner}
      columns={[]}
      rows={rows}
      width={isPhone ? 408 : 1240}
    />
  );
}

function gridCell(
  cell: HeatCell,
  { text, lang, url }: { readonly text: Text; readonly lang: Lang; readonly url: Pick<Url, 'href'> },
): HeatGridCell {
  const { state, percent, period, indicatorId } = cell;
  const quarter = quarterText(parseQuarter(period)?.quarter ?? 0, lang);
  const word =
    state === 'not_due'
      ? text.board.notDue
      : state === 'no_report'
        ? text.ruler.noReport
        : text.status[state];
  const value = percent === null ? word : `${percentText(percent)} ${word}`;
  return {
    key: `${indicatorId} ${period}`,
    state,
    figure: percent === null ? (state === 'not_reported' ? MISSING : '') : percentText(percent),
    label: text.overview.cell(nameText(cell, lang), quarter, value),
    href: url.href(`/indicators/${encodeURIComponent(indicatorId)}`, { period }),
  };
}
