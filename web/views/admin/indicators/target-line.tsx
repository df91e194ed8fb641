import type { ReactNode } from 'react';
import type { ExplainedTarget } from '../../../../server/domain/decided.ts';
import type { DefinitionRow } from '../../../../server/domain/definition.ts';
import { periodText, targetText } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import { Link } from '../../../components/link.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useMetricText } from '../../../lib/i18n/use-metric-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useUrl } from '../../../lib/use-url.ts';
import styles from './indicators.module.css';

const css = bindClasses(styles);

/** The year's target and the report that states it; it is changed in the table of figures. */
export function TargetLine({
  row,
  year,
  targets,
}: {
  readonly row: DefinitionRow;
  readonly year: number;
  /** null while they are being fetched. */
  readonly targets: readonly ExplainedTarget[] | null;
}): ReactNode {
  const { page: text } = useDefinitionText();
  const { stated } = useMetricText();
  const lang = useLang();
  const { href } = useUrl();
  const now = targets?.findLast((version) => version.year === year && version.replacedIn === null);
  const quarter = now === undefined ? null : parseQuarter(now.statedIn);
  return (
    <p className={css('target')}>
      {now === undefined || quarter === null
        ? targets !== null && text.noTarget
        : text.target(
            targetText({ ...now.target, form: row.form }, lang),
            stated(periodText(quarter, lang)),
          )}{' '}
      <Link href={href('/admin/metrics', { year: String(year) })}>{text.editTarget} →</Link>
    </p>
  );
}
