import { useId, type ReactNode } from 'react';
import { TEXT_ENCODINGS } from '../../../server/domain/text-encoding.ts';
import { Button } from '../../components/button.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useIntakeText } from '../../lib/i18n/use-intake-text.ts';
import styles from './import-list.module.css';
import { mayBeMisread, type FileImport } from './imports.ts';
import type { Imports } from './use-imports.ts';

const css = bindClasses(styles);

/** The way on for a file that failed: another encoding where that may help, another try where nobody answered. */
export function ReadAgain({
  item,
  imports,
}: {
  readonly item: FileImport;
  readonly imports: Imports;
}): ReactNode {
  const words = useIntakeText();
  const hint = useId();
  const { state, encoding } = item;
  if (state.kind !== 'failed') return null;
  if (state.problem.status === 0 || state.problem.status >= 500)
    return (
      <p className={css('again')}>
        <Button onClick={() => imports.again(item, encoding)}>{words.again}</Button>
      </p>
    );
  if (!mayBeMisread(item)) return null;
  return (
    <p className={css('again')}>
      <label>
        {words.encoding}
        <select
          aria-describedby={hint}
          value={encoding ?? ''}
          onChange={(event) => {
            const chosen = TEXT_ENCODINGS.find((each) => each === event.target.value);
            if (chosen !== undefined) imports.again(item, chosen);
          }}
        >
          {encoding === null && <option value="">{words.chooseEncoding}</option>}
          {TEXT_ENCODINGS.map((each) => (
            <option key={each} value={each}>
              {each.toUpperCase()}
            </option>
          ))}
        </select>
      </label>
      <span id={hint}>{words.encodingHint}</span>
    </p>
  );
}
