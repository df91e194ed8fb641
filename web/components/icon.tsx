import type { ReactNode } from 'react';

const STROKES = {
  moon: 'M13.4 9.6A5.8 5.8 0 1 1 6.4 2.6a4.6 4.6 0 0 0 7 7z',
  sun: 'M8 1.2v1.6M8 13.2v1.6M1.2 8h1.6M13.2 8h1.6M3.2 3.2l1.1 1.1M11.7 11.7l1.1 1.1M12.8 3.2l-1.1 1.1M4.3 11.7l-1.1 1.1M11 8a3 3 0 1 1-6 0 3 3 0 0 1 6 0z',
  warn: 'M8 1.8 14.8 14H1.2zM8 6.2v3.6M8 11.9v.1',
  check: 'm3 8.4 3.2 3.2L13 4.6',
  cross: 'm4 4 8 8M12 4l-8 8',
  gauge: 'M2.2 11.5a6 6 0 1 1 11.6 0M8 10.6l2.6-4',
  bars: 'M2.5 13V8M6.2 13V4M9.8 13V6.5M13.5 13V3',
  columns: 'M2.5 3h4.5v10.5H2.5zM9 3h4.5v10.5H9zM2.5 7h4.5M9 9.5h4.5',
  doc: 'M3.5 1.8h6l3 3v9.4h-9zM6 7h4.5M6 9.6h4.5',
  table: 'M2 3h12v10H2zM2 6.4h12M2 9.7h12M6.2 3v10',
  link: 'M6.8 9.2a2.7 2.7 0 0 0 3.8 0l2.2-2.2A2.7 2.7 0 0 0 9 3.2l-.7.7M9.2 6.8a2.7 2.7 0 0 0-3.8 0L3.2 9A2.7 2.7 0 0 0 7 12.8l.7-.7',
  upload: 'M8 13.8V5.6M4.8 8.6 8 5.4l3.2 3.2M2.5 2.4h11',
  copy: 'M5.5 5.5h8v8h-8zM3 10.5h-.5v-8h8V3',
  left: 'M10 3.5 5.5 8l4.5 4.5',
  right: 'M6 3.5 10.5 8 6 12.5',
  download: 'M8 2.2v8.2M4.8 7.4 8 10.6l3.2-3.2M2.5 13.6h11',
  search: 'M12 7a5 5 0 1 1-10 0 5 5 0 0 1 10 0zM10.6 10.6 14 14',
  list: 'M5.5 4h8M5.5 8h8M5.5 12h8M2.5 4h.1M2.5 8h.1M2.5 12h.1',
  act: 'M3 8h9M8.5 4.5 12 8l-3.5 3.5',
  gear: 'M2 4.5h6.5M12.5 4.5H14M2 11.5h1.5M7.5 11.5H14M12.5 4.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM7.5 11.5a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
  undo: 'M5.6 3.2 2.6 6.2l3 3M2.9 6.2h6.4a3.6 3.6 0 0 1 0 7.2H6.4',
} as const;

export type IconName = keyof typeof STROKES;

/** A line icon; the word beside it carries the meaning. */
export function Icon({ name }: { readonly name: IconName }): ReactNode {
  return (
    <svg
      viewBox="0 0 16 16"
      width="1em"
      height="1em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={STROKES[name]} />
    </svg>
  );
}
