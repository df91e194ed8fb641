import type { ReactNode } from 'react';
import { quarterKey, type Quarter } from '../../../server/domain/period.ts';
import { Icon } from '../../components/icon.tsx';
import { Link } from '../../components/link.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useUrl } from '../../lib/use-url.ts';
import { neighbourYears } from './neighbour-years.ts';
import styles from './year-switch.module.css';

const css = bindClasses(styles);

/** ‹ 2021 ›, among the years that have reports. */
export function YearSwitch({
  shown,
  years,
}: {
  readonly shown: Quarter;
  readonly years: readonly number[];
}): ReactNode {
  const text = useText();
  const { before, after } = neighbourYears(years, shown.year);
  return (
    <div className={css('years')}>
      <Step
        to={before}
        shown={shown}
        icon="left"
        label={before === null ? null : text.ruler.previousYear(before)}
      />
      <span className="num">{shown.year}</span>
      <Step
        to={after}
        shown={shown}
        icon="right"
        label={after === null ? null : text.ruler.nextYear(after)}
      />
    </div>
  );
}

function Step({
  to,
  shown,
  icon,
  label,
}: {
  readonly to: number | null;
  readonly shown: Quarter;
  readonly icon: 'left' | 'right';
  readonly label: string | null;
}): ReactNode {
  const text = useText();
  const { here } = useUrl();
  if (to === null || label === null) {
    return (
      <span className={css('step', 'none')} title={text.ruler.noOtherYear}>
        <Icon name={icon} />
      </span>
    );
  }
  const period = quarterKey({ year: to, quarter: shown.quarter });
  return (
    <Link className={css('step')} href={here({ period, status: null })} aria-label={label} title={label}>
      <Icon name={icon} />
    </Link>
  );
}
