import type { CSSProperties } from 'react';

/** Custom properties as a style; React sets them as they are, its types only know the standard ones. */
export function cssVars(vars: Readonly<Record<`--${string}`, string | number>>): CSSProperties {
  return vars;
}
