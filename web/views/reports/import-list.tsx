import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { ImportItem } from './import-item.tsx';
import styles from './import-list.module.css';
import { isReady, type ImportState } from './imports.ts';
import type { Imports } from './use-imports.ts';

const css = bindClasses(styles);

/** What became of the files of this visit; what worked stands first in the summary. */
export function ImportList({ imports }: { readonly imports: Imports }): ReactNode {
  const text = useText();
  const count = (kind: ImportState['kind']): number =>
    imports.list.filter((item) => item.state.kind === kind).length;
  const waiting = count('draft');
  const ready = imports.list.filter((item) => isReady(item.state)).length;
  const summary = text.reports.summary(count('done'), count('failed'));
  return (
    <section aria-label={text.reports.files} className={css('section')}>
      <SectionHead
        title={text.reports.files}
        note={
          <span role="status">
            {waiting === 0 ? summary : `${summary}${text.imports.comma}${text.imports.waitingFor(waiting)}`}
          </span>
        }
        {...(ready < 2
          ? {}
          : { end: <Button onClick={imports.takeAll}>{text.imports.takeAll(ready)}</Button> })}
      />
      <ul className={css('list')}>
        {imports.list.map((item) => (
          <ImportItem key={item.id} item={item} imports={imports} />
        ))}
      </ul>
    </section>
  );
}
