import type { Span } from '../../server/domain/provenance.ts';
import { rangeAddress, spanToShow } from './span-address.ts';
import type { Url } from './use-url.ts';

/** Address of the sentence behind a figure: the report page, scrolled to the span; null without report or span. */
export function reportHref(
  url: Pick<Url, 'href'>,
  reportId: string | null,
  spans: readonly Span[],
): string | null {
  const span = spanToShow(spans);
  if (reportId === null || span === null) return null;
  return url.href(`/reports/${reportId}`, { span: rangeAddress(span) });
}
