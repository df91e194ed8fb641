import { useRef, type ReactNode } from 'react';
import { bindClasses } from '../../lib/class-names.ts';
import { useFoundFocus } from '../../lib/use-found-focus.ts';
import styles from './section.module.css';

const css = bindClasses(styles);

/** Head of an Admin section, its tools, and what stands below. */
export function SectionFrame({
  title,
  hint,
  tools,
  children,
}: {
  readonly title: string;
  readonly hint: string;
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null);
  useFoundFocus(heading);
  return (
    <>
      <div className={css('head')}>
        <div className={css('words')}>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>{hint}</p>
        </div>
        {tools !== undefined && <div className={css('tools')}>{tools}</div>}
      </div>
      {children}
    </>
  );
}
