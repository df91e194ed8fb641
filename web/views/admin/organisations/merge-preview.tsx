import type { ReactNode } from 'react';
import { periodText } from '../../../../server/domain/format.ts';
import type { MergeResult, MergeSide } from '../../../../server/domain/move-view.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { LinkOutcomes } from '../../../components/link-outcomes.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useStepsText, type StepsText } from '../../../lib/i18n/use-steps-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { textLang } from '../../../lib/text-lang.ts';
import styles from './organisations.module.css';

const css = bindClasses(styles);

/** Everything that a merge would change, in sentences. */
export function MergePreview({
  result,
  isBusy,
}: {
  readonly result: MergeResult | undefined;
  readonly isBusy: boolean;
}): ReactNode {
  const text = useStepsText();
  const lang = useLang();
  const periods = (keys: readonly string[]): string =>
    keys
      .map((key) => {
        const quarter = parseQuarter(key);
        return quarter === null ? key : periodText(quarter, lang);
      })
      .join(text.separator);
  return (
    <section className={css('preview', isBusy && 'busy')} aria-label={text.move.preview} aria-busy={isBusy}>
      <h3>{text.move.preview}</h3>
      <p role="status" className="sr-only">
        {isBusy ? text.working : ''}
      </p>
      {result !== undefined && (
        <>
          <dl className={css('sides')}>
            <Side label={text.organisations.goes} side={result.from} />
            <Side label={text.organisations.stays} side={result.into} />
          </dl>
          <ul className={css('facts')}>
            {factsOf(result, text, periods).map((fact) => (
              <li key={fact}>{fact}</li>
            ))}
          </ul>
          <details className={css('links')}>
            <summary>{text.organisations.links(result.links.length)}</summary>
            <LinkOutcomes links={result.links} />
          </details>
        </>
      )}
    </section>
  );
}

function Side({ label, side }: { readonly label: string; readonly side: MergeSide }): ReactNode {
  const { organisations: text } = useStepsText();
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <span lang={textLang(side.name)}>{displayText(side.name)}</span>
        <small>{text.holds(side.reports, side.indicators)}</small>
      </dd>
    </div>
  );
}

function factsOf(
  { shared, states, said, dropsThresholds }: MergeResult,
  { organisations: text, said: saidText }: StepsText,
  periods: (keys: readonly string[]) => string,
): readonly string[] {
  return [
    ...(shared.length === 0 ? [] : [text.shared(periods(shared.map(({ period }) => period)))]),
    ...(states.length === 0 ? [] : [text.states(periods(states))]),
    ...(said.moved + said.dropped === 0 ? [] : [saidText(said.moved, said.dropped)]),
    ...(dropsThresholds ? [text.dropsThresholds] : []),
  ];
}
