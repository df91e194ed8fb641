import type { KeyboardEvent, ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import type { Piece, Run } from './cut-runs.ts';
import styles from './report-text.module.css';
import type { TextContext } from './text-context.ts';

const css = bindClasses(styles);

/** A run of the text: plain, or a mark that chooses its metric. */
export function TextRun({
  run,
  drawn,
  origin,
  context,
}: {
  readonly run: Run;
  /** The block as drawn, character for character. */
  readonly drawn: string;
  /** Offset of the block in the stored text. */
  readonly origin: number;
  readonly context: TextContext;
}): ReactNode {
  const text = useText();
  const pieces = run.pieces.map((piece) => (
    <Drawn key={piece.start} piece={piece} drawn={drawn} origin={origin} />
  ));
  const { mark } = run;
  if (mark === null) return pieces;
  const choose = (): void => context.onChoose(mark.indicatorId);
  const isChosen = context.chosen === mark.indicatorId;
  const tag = `${context.labels.get(mark.indicatorId) ?? ''} ${text.report.kind[mark.kind]}`;
  return (
    <span
      role="button"
      tabIndex={0}
      aria-pressed={isChosen}
      data-metric={mark.indicatorId}
      data-kind={mark.kind}
      data-tag={tag.trim()}
      className={css('mark', mark.kind, isChosen && 'chosen')}
      onClick={choose}
      onKeyDown={(event) => onEnter(event, choose)}
    >
      {pieces}
    </span>
  );
}

function Drawn({
  piece,
  drawn,
  origin,
}: {
  readonly piece: Piece;
  readonly drawn: string;
  readonly origin: number;
}): ReactNode {
  const words = drawn.slice(piece.start - origin, piece.end - origin);
  return (
    <>
      {piece.startsLine && <br />}
      {piece.isHit ? (
        <mark data-at={piece.start} data-hit="" className={css('hit')}>
          {words}
        </mark>
      ) : (
        <span data-at={piece.start}>{words}</span>
      )}
    </>
  );
}

function onEnter(event: KeyboardEvent, act: () => void): void {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
}
