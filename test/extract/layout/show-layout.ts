import type { SourceDocument } from '../../../server/documents/document.ts';
import { readText } from '../../../server/documents/readers/text.ts';
import { isoInterval } from '../../../server/domain/period.ts';
import { findSections } from '../../../server/extract/layout/find-sections.ts';
import { findReportFacts } from '../../../server/extract/recognizers/document-title.ts';
import type { Field } from '../../../server/extract/types.ts';

/** A section with its fields as `role: text`; marks for a unit from header or column, a period, and a moved cell. */
export interface ShownSection {
  readonly no: string | null;
  readonly title: string | null;
  readonly owners: readonly string[];
  readonly fields: readonly string[];
}

/** Sections of a report as text, without the fields of number, task and owner that `no`, `title` and `owners` show. */
export function showSections(text: string, format: 'txt' | 'md' = 'txt'): readonly ShownSection[] {
  return showDocument(readText(text, format));
}

export function showDocument(document: SourceDocument): readonly ShownSection[] {
  const { text } = document;
  const { sections } = findSections(document, findReportFacts(document));
  return sections.map(({ no, title, owners, fields }) => ({
    no,
    title: title === null ? null : text.slice(title.start, title.end),
    owners,
    fields: fields
      .filter(({ role }) => !['number', 'task', 'owner'].includes(role))
      .map((field) => showField(text, field)),
  }));
}

function showField(text: string, field: Field): string {
  const unit = field.unit === null ? '' : ` (${field.unit})`;
  const period = field.period === null ? '' : ` [${isoInterval(field.period)}]`;
  return `${field.role}${field.isShifted ? '!' : ''}${unit}${period}: ${text.slice(field.start, field.end)}`;
}
