import type { Span } from '../../server/domain/provenance.ts';

/** A range of the stored text as the address of a report page writes it: `1450-1464`. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** `1450-1464` → { start: 1450, end: 1464 }; null when it is no range. */
export function parseRange(value: string | null): TextRange | null {
  const match = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/.exec(value ?? '');
  const { start, end } = match?.groups ?? {};
  if (start === undefined || end === undefined || Number(start) >= Number(end)) return null;
  return { start: Number(start), end: Number(end) };
}

/** The range as an address. */
export function rangeAddress({ start, end }: TextRange): string {
  return `${start}-${end}`;
}

/** The span a link should lead to: the number itself, else the sentence, else whatever there is. */
export function spanToShow(spans: readonly Span[]): Span | null {
  return (
    spans.find((span) => span.role === 'number') ??
    spans.find((span) => span.role === 'sentence') ??
    spans[0] ??
    null
  );
}
