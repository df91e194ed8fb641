import { useState, type ReactNode } from 'react';
import { periodText, quarterText } from '../../../server/domain/format.ts';
import { quarterKey } from '../../../server/domain/period.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './import-list.module.css';

const css = bindClasses(styles);
const QUARTERS = [1, 2, 3, 4] as const;

/** Asks for the quarter of a report that does not name it. */
export function PeriodForm({ onChoose }: { readonly onChoose: (period: string) => void }): ReactNode {
  const text = useText();
  const lang = useLang();
  const [year, setYear] = useState('');
  const [quarter, setQuarter] = useState(1);
  const isYear = /^(19|20)\d{2}$/.test(year);
  return (
    <fieldset className={css('period')}>
      <legend>{text.reports.whichPeriod}</legend>
      <input
        inputMode="numeric"
        maxLength={4}
        aria-label={text.reports.year}
        placeholder={text.reports.year}
        value={year}
        onChange={(event) => setYear(event.target.value.trim())}
      />
      <select
        aria-label={text.reports.quarter}
        value={quarter}
        onChange={(event) => setQuarter(Number(event.target.value))}
      >
        {QUARTERS.map((each) => (
          <option key={each} value={each}>
            {quarterText(each, lang)}
          </option>
        ))}
      </select>
      <Button disabled={!isYear} onClick={() => onChoose(quarterKey({ year: Number(year), quarter }))}>
        {text.reports.importAs(
          isYear ? periodText({ year: Number(year), quarter }, lang) : quarterText(quarter, lang),
        )}
      </Button>
    </fieldset>
  );
}
