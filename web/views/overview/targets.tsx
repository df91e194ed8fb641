import { memo, type ReactNode } from 'react';
import type { Bucket, Scorecard } from '../../../server/domain/scorecard.ts';
import { BoardImages } from '../../components/board-images.tsx';
import { ButtonLink } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { TargetTable } from '../../components/target-table.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { TARGETS_ID } from '../../lib/targets-id.ts';
import { useUrl } from '../../lib/use-url.ts';
import type { BoardRows } from './board-rows.ts';
import { NotReported } from './not-reported.tsx';
import { OwnerFilter } from './owner-filter.tsx';
import { Qualitative } from './qualitative.tsx';
import styles from './targets.module.css';

const css = bindClasses(styles);

/** The targets with a figure on their ruler, then those without one; or that the chosen state is empty. */
export const Targets = memo(function Targets({
  board,
  rows,
  status,
  reportId,
}: {
  readonly board: Scorecard;
  readonly rows: BoardRows;
  readonly status: Bucket | null;
  readonly reportId: string;
}): ReactNode {
  const text = useText();
  const hasIllustrative = rows.reported.some(({ trend }) => trend.some((point) => point.isIllustrative));
  const { owner } = useUrl().state;
  const filtered =
    status !== null ? text.empty.filter(text.status[status]) : owner && text.overview.ownerEmpty(owner);
  const isEmpty = rows.reported.length + rows.silent.length + rows.qualitative.length === 0;
  return (
    <section id={TARGETS_ID} className={css('targets')} aria-label={text.board.targets}>
      <SectionHead
        title={text.board.targets}
        note={text.board.sharedScale}
        end={
          <span className={css('end')}>
            {hasIllustrative && <IllustrativeLegend />}
            {filtered !== null && !isEmpty && <ClearFilter />}
            <OwnerFilter owners={board.owners} />
            <PresentLink />
            <BoardImages board={board} />
          </span>
        }
      />
      {isEmpty && filtered !== null && <Notice level={3} title={filtered} actions={<ClearFilter />} />}
      {rows.reported.length > 0 && (
        <TargetTable
          metrics={rows.reported}
          elapsed={board.elapsed}
          reportId={reportId}
          title={text.board.reported(rows.reported.length)}
        />
      )}
      {rows.silent.length > 0 && <NotReported board={board} metrics={rows.silent} reportId={reportId} />}
      {rows.qualitative.length > 0 && <Qualitative metrics={rows.qualitative} />}
    </section>
  );
});

/** Hollow columns, as the small trend draws them, and what they mean. */
function IllustrativeLegend(): ReactNode {
  const text = useText();
  return (
    <span className={css('illustrative')}>
      <svg viewBox="0 0 14 12" aria-hidden="true">
        <path d="M.5 11.5v-4h3v4zM5.5 11.5v-7h3v7zM10.5 11.5V.5h3v11z" />
      </svg>
      {text.board.illustrative}
    </span>
  );
}

function PresentLink(): ReactNode {
  const text = useText();
  const { here } = useUrl();
  return (
    <span className={css('present')}>
      <ButtonLink kind="text" href={here({ present: '1' })} title={text.overview.presentHint}>
        {text.overview.present}
      </ButtonLink>
    </span>
  );
}

function ClearFilter(): ReactNode {
  const text = useText();
  const { here } = useUrl();
  return (
    <ButtonLink kind="text" href={here({ status: null, owner: null })}>
      {text.empty.clearFilter}
    </ButtonLink>
  );
}
