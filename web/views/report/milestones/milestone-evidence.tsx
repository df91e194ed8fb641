import { Fragment, type ReactNode } from 'react';
import type { MilestoneItem } from '../../../../server/domain/milestone-review.ts';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { displayText } from '../../../lib/display-text.ts';
import { useCheckingText } from '../../../lib/i18n/use-checking-text.ts';
import { useText } from '../../../lib/i18n/use-text.ts';
import { rangeAddress } from '../../../lib/span-address.ts';
import { textLang } from '../../../lib/text-lang.ts';
import { useUrl } from '../../../lib/use-url.ts';
import rowStyles from '../span-rows.module.css';
import styles from './milestones.module.css';

const css = bindClasses(styles);
const rowCss = bindClasses(rowStyles);

/** Where goal and state of a milestone stand in the report: the words, their offsets, a way to them. */
export function MilestoneEvidence({
  item: { id, goalSpan, evidence },
}: {
  readonly item: MilestoneItem;
}): ReactNode {
  const text = useText();
  const { milestones: words } = useCheckingText();
  const { here } = useUrl();
  const rows = [
    ...(goalSpan === null ? [] : [{ ...goalSpan, label: words.goal }]),
    ...evidence.map((span) => ({ ...span, label: words.evidence })),
  ];
  return (
    <dl className={rowCss('rows')}>
      {rows.map(({ start, end, quote, label }) => (
        <Fragment key={`${label} ${start}`}>
          <dt>{label}</dt>
          <dd>
            <Link
              href={here({ span: rangeAddress({ start, end }), metric: null, milestone: id })}
              replace
              title={text.report.goToText}
            >
              <q lang={textLang(quote)}>{displayText(quote)}</q>{' '}
              <small className="num">{text.report.location(start, end)}</small>
            </Link>
          </dd>
        </Fragment>
      ))}
      {evidence.length === 0 && (
        <>
          <dt>{words.evidence}</dt>
          <dd className={css('why')}>{words.noWords}</dd>
        </>
      )}
    </dl>
  );
}
