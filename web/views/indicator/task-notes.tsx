import type { ReactNode } from 'react';
import type { Span } from '../../../server/domain/provenance.ts';
import { Link } from '../../components/link.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { reportHref } from '../../lib/report-href.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './task-notes.module.css';

const css = bindClasses(styles);

/** What the report says of the whole task in one of its columns, item by item, each leading to its place. */
export function TaskNotes({
  title,
  items,
  reportId,
}: {
  readonly title: string;
  readonly items: readonly Span[];
  readonly reportId: string | null;
}): ReactNode {
  const url = useUrl();
  if (items.length === 0) return null;
  return (
    <section>
      <SectionHead title={title} />
      <ul className={css('notes')} lang="zh">
        {items.map((span) => {
          const href = reportHref(url, reportId, [span]);
          const words = displayText(span.quote);
          return <li key={span.start}>{href === null ? words : <Link href={href}>{words}</Link>}</li>;
        })}
      </ul>
    </section>
  );
}
