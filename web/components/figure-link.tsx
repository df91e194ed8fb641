import { Link } from './link.tsx';
import type { ReactNode } from 'react';
import type { Span } from '../../server/domain/provenance.ts';
import { bindClasses } from '../lib/class-names.ts';
import { useText } from '../lib/i18n/use-text.ts';
import { reportHref } from '../lib/report-href.ts';
import { useHref } from '../lib/use-url.ts';
import styles from './figure-link.module.css';

const css = bindClasses(styles);

/** A figure that leads to its sentence in the report; plain where there is no sentence. */
export function FigureLink({
  reportId,
  spans,
  children,
}: {
  readonly reportId: string | null;
  readonly spans: readonly Span[];
  readonly children: ReactNode;
}): ReactNode {
  const text = useText();
  const href = reportHref(useHref(), reportId, spans);
  if (href === null) return <span className={css('figure', 'num')}>{children}</span>;
  return (
    <Link className={css('figure', 'link', 'num')} href={href} title={text.board.openInReport}>
      {children}
    </Link>
  );
}
