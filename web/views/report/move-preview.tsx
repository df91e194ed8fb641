import type { ReactNode } from 'react';
import { periodText } from '../../../server/domain/format.ts';
import type { MovePlace, MoveResult } from '../../../server/domain/move-view.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import { LinkOutcomes } from '../../components/link-outcomes.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useStepsText, type StepsText } from '../../lib/i18n/use-steps-text.ts';
import { useLang } from '../../lib/settings.ts';
import { textLang } from '../../lib/text-lang.ts';
import styles from './move-dialog.module.css';

const css = bindClasses(styles);

/** Everything that a move would change, in sentences; the old answer stays, dimmed, while a new one comes. */
export function MovePreview({
  result,
  isBusy,
  isSame,
}: {
  readonly result: MoveResult | undefined;
  readonly isBusy: boolean;
  readonly isSame: boolean;
}): ReactNode {
  const text = useStepsText();
  return (
    <section className={css('preview', isBusy && 'busy')} aria-label={text.move.preview} aria-busy={isBusy}>
      <h3>{text.move.preview}</h3>
      <p role="status" className="sr-only">
        {isBusy ? text.working : ''}
      </p>
      {isSame && <p>{text.move.same}</p>}
      {result !== undefined && (
        <>
          <dl className={css('places')}>
            <Place label={text.move.from} place={result.from} />
            <Place label={text.move.to} place={result.to} />
          </dl>
          <ul className={css('facts')}>
            {factsOf(result, text).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <details className={css('links')}>
            <summary>{text.move.links(result.links.length)}</summary>
            <LinkOutcomes links={result.links} />
          </details>
        </>
      )}
    </section>
  );
}

function Place({ label, place }: { readonly label: string; readonly place: MovePlace }): ReactNode {
  const { move: text } = useStepsText();
  const lang = useLang();
  const quarter = parseQuarter(place.period);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span lang={textLang(place.organisation)}>{displayText(place.organisation)}</span>
        {place.organisationId === null && <small className={css('tag')}>{text.isNew}</small>}
        <span>{quarter === null ? place.period : periodText(quarter, lang)}</span>
      </dd>
    </div>
  );
}

function factsOf(
  { changes, decisions, said, speaks, otherTitle, leftTitle, to, from }: MoveResult,
  { move: text, said: saidText }: StepsText,
): readonly string[] {
  const waiting = decisions.filter(({ outcome }) => outcome === 'waiting' || outcome === 'lost').length;
  const isSamePlace = from.period === to.period && from.organisationId === to.organisationId;
  return [
    text.changes(changes.length),
    ...(decisions.length === 0 ? [] : [text.decisions(decisions.length - waiting, waiting)]),
    ...(said.moved + said.dropped === 0 ? [] : [saidText(said.moved, said.dropped)]),
    ...(otherTitle === null ? [] : [speaks === 'this' ? text.speaks(otherTitle) : text.givesWay(otherTitle)]),
    ...(isSamePlace ? [] : [leftTitle === null ? text.leftEmpty : text.left(leftTitle)]),
    ...(to.state === 'published' ? [text.published] : []),
  ];
}
