import type { ReactNode } from 'react';
import type { Bucket } from '../../server/domain/scorecard.ts';

/** A different shape for every state, so that colour never speaks alone. */
const SHAPES: Readonly<Record<Bucket, ReactNode>> = {
  exceeded: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="M4.8 8 8 4.9 11.2 8M4.8 11.6 8 8.5l3.2 3.1" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  met: (
    <>
      <circle cx="8" cy="8" r="7.2" fill="currentColor" />
      <path d="m4.7 8.3 2.3 2.3 4.4-4.8" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  on_track: (
    <>
      <circle cx="8" cy="8" r="6.4" stroke="currentColor" strokeWidth="1.6" />
      <path d="M4.8 8h6M8.4 5.5 10.9 8l-2.5 2.5" stroke="currentColor" strokeWidth="1.6" />
    </>
  ),
  at_risk: (
    <>
      <path d="M8 1.2 15.2 14H.8z" fill="currentColor" />
      <path d="M8 6v3.6M8 11.8v.1" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  behind: (
    <>
      <path d="M8 .6 15.4 8 8 15.4.6 8z" fill="currentColor" />
      <path d="M8 4.6v6.2M5.6 8.5 8 10.9l2.4-2.4" stroke="var(--surface)" strokeWidth="1.6" />
    </>
  ),
  missed: (
    <>
      <path d="M8 .6 15.4 8 8 15.4.6 8z" fill="currentColor" />
      <path d="m5.8 5.8 4.4 4.4M10.2 5.8l-4.4 4.4" stroke="var(--surface)" strokeWidth="1.7" />
    </>
  ),
  not_reported: (
    <circle cx="8" cy="8" r="6.3" stroke="currentColor" strokeWidth="1.7" strokeDasharray="2.6 2.3" />
  ),
  qualitative: (
    <>
      <rect x="2.4" y="1.6" width="11.2" height="12.8" rx="1.6" stroke="currentColor" strokeWidth="1.5" />
      <path d="M5.2 5.6h5.6M5.2 8.2h5.6M5.2 10.8h3.4" stroke="currentColor" strokeWidth="1.4" />
    </>
  ),
  pending: (
    <>
      <rect x="1.9" y="1.9" width="12.2" height="12.2" rx="2" stroke="currentColor" strokeWidth="1.5" />
      <path d="m2.4 8.6 6.2-6.2M4 13l9-9M8.6 13.2l4.8-4.8" stroke="currentColor" strokeWidth="1.3" />
    </>
  ),
};

/** The marks as symbols for a drawing that shows many of them: `<use href="#prefix-met">`. */
export function StatusSymbols({ prefix }: { readonly prefix: string }): ReactNode {
  return (
    <defs>
      {Object.entries(SHAPES).map(([bucket, shape]) => (
        <symbol
          key={bucket}
          id={`${prefix}-${bucket}`}
          viewBox="0 0 16 16"
          fill="none"
          strokeLinecap="round"
          strokeLinejoin="round"
        >
          {shape}
        </symbol>
      ))}
    </defs>
  );
}

/** The mark of a state; its word stands beside it. */
export function StatusIcon({ bucket }: { readonly bucket: Bucket }): ReactNode {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {SHAPES[bucket]}
    </svg>
  );
}
