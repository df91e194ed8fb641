import { Link } from './link.tsx';
import type { ComponentProps, ReactNode } from 'react';
import { bindClasses } from '../lib/class-names.ts';
import styles from './button.module.css';

const css = bindClasses(styles);

/** primary: the one way on · plain: outlined · quiet: no edge until hovered · text: a link in a sentence. */
export type ButtonKind = 'primary' | 'plain' | 'quiet' | 'text';

export interface ButtonProps extends ComponentProps<'button'> {
  readonly kind?: ButtonKind;
}

/** A button; says what it does, in words. */
export function Button({ kind = 'plain', className, ...rest }: ButtonProps): ReactNode {
  return <button type="button" className={join(css('button', kind), className)} {...rest} />;
}

/** A link that looks like a button. */
export function ButtonLink({
  kind = 'plain',
  href,
  title,
  children,
}: {
  readonly kind?: ButtonKind;
  readonly href: string;
  readonly title?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <Link href={href} className={css('button', kind)} title={title}>
      {children}
    </Link>
  );
}

/** A file to save, looking like a button. */
export function DownloadLink({
  kind = 'plain',
  href,
  name,
  children,
}: {
  readonly kind?: ButtonKind;
  readonly href: string;
  /** Of the file; default: what the server calls it. */
  readonly name?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a href={href} className={css('button', kind)} download={name ?? ''}>
      {children}
    </a>
  );
}

function join(own: string, given: string | undefined): string {
  return given === undefined ? own : `${own} ${given}`;
}
