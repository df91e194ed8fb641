import type { ReactNode } from 'react';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useText } from '../../lib/i18n/use-text.ts';
import { ImportItem } from './import-item.tsx';
import styles from './import-list.module.css';
import type { Imports } from './use-imports.ts';

const css = bindClasses(styles);

/** What became of the files of this visit; what worked stands first in the summary. */
export function ImportList({ imports }: { readonly imports: Imports }): ReactNode {
  const text = useText();
  const done = imports.list.filter((item) => item.state.kind === 'done').length;
  const failed = imports.list.filter((item) => item.state.kind === 'failed').length;
  return (
    <section aria-label={text.reports.files} className={css('section')}>
      <SectionHead
        title={text.reports.files}
        note={<span role="status">{text.reports.summary(done, failed)}</span>}
      />
      <ul className={css('list')}>
        {imports.list.map((item) => (
          <ImportItem key={item.id} item={item} onAgain={(period) => imports.again(item.id, period)} />
        ))}
      </ul>
    </section>
  );
}
