import { useId, type ReactNode } from 'react';
import { periodText, type Lang } from '../../../../server/domain/format.ts';
import type { FollowUpView } from '../../../../server/domain/follow-up.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import type { QuarterAddress } from '../../../api/publish.ts';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { reportHref } from '../../../lib/report-href.ts';
import { useLang } from '../../../lib/settings.ts';
import { rangeAddress } from '../../../lib/span-address.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { FollowUpForm } from './follow-up-form.tsx';
import styles from './follow-ups.module.css';

const css = bindClasses(styles);

/** One next step with who does it by when and how it stands; opened, its words, what came of it and the fields. */
export function FollowUpCard({
  view,
  quarter,
  isFixed,
  isOpen,
  onToggle,
}: {
  readonly view: FollowUpView;
  readonly quarter: QuarterAddress;
  readonly isFixed: boolean;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}): ReactNode {
  const { followUps: words } = useCheckingText();
  const lang = useLang();
  const body = useId();
  const { text, owner, duePeriod, state } = view;
  return (
    <article className={css('card', isOpen && 'open', state !== 'open' && 'settled')}>
      <h3>
        <button type="button" data-step="" aria-expanded={isOpen} aria-controls={body} onClick={onToggle}>
          <span className={css('text')} lang={textLang(text)}>
            {displayText(text)}
          </span>
          <span className={css('facts')}>
            <b className={css(state === 'open' ? 'todo' : state)}>{words.states[state]}</b>
            <span>{owner ?? words.noOwner}</span>
            {duePeriod !== null && <span className="num">{quarterName(duePeriod, lang)}</span>}
          </span>
        </button>
      </h3>
      <div id={body} hidden={!isOpen} className={css('body')}>
        {isOpen && (
          <>
            <Outcome view={view} />
            <FollowUpForm view={view} quarter={quarter} isFixed={isFixed} />
          </>
        )}
      </div>
    </article>
  );
}

/** The words of the step, and what the next report says of it with a way to its sentence. */
function Outcome({ view: { span, outcome, evidence, stateBy } }: { readonly view: FollowUpView }): ReactNode {
  const { followUps: words } = useCheckingText();
  const url = useUrl();
  return (
    <div className={css('told')}>
      {span === null ? (
        <p>{words.gone}</p>
      ) : (
        <Link href={url.here({ span: rangeAddress(span) })} replace>
          <q lang={textLang(span.quote)}>{displayText(span.quote)}</q>
        </Link>
      )}
      <p>
        {outcome === null ? words.waiting : words.outcome[outcome]}
        {outcome !== null && ` · ${stateBy === 'rule' ? words.byReport : words.set}`}
      </p>
      {evidence !== null && (
        <Link href={reportHref(url, evidence.editionId, [evidence.span]) ?? ''}>
          <q lang={textLang(evidence.span.quote)}>{displayText(evidence.span.quote)}</q>
        </Link>
      )}
    </div>
  );
}

function quarterName(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
