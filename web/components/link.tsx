import type { AnchorHTMLAttributes, MouseEvent, ReactNode } from 'react';
import { navigate } from 'wouter/use-browser-location';

/**
 * A link to another page of ours, followed without loading anew. Unlike the router's own it does not watch the address,
 * so that a page can hold a thousand of them.
 */
export function Link({
  href,
  onClick,
  replace = false,
  ...rest
}: AnchorHTMLAttributes<HTMLAnchorElement> & {
  readonly href: string;
  /** Takes the place of this page in the history. */
  readonly replace?: boolean;
}): ReactNode {
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    const isOwnWindow = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    if (!isOwnWindow || event.button !== 0) return;
    onClick?.(event);
    if (event.defaultPrevented) return;
    event.preventDefault();
    navigate(href, { replace });
  };
  return <a href={href} {...rest} onClick={follow} />;
}
