import type { Lang } from '../domain/format.ts';
import { maskPersonal } from '../domain/mask-personal.ts';
import type { Span } from '../domain/provenance.ts';
import type { ScorecardMetric } from '../domain/scorecard.ts';
import { STATE_WORDS } from '../domain/state-words.ts';
import { nameOf } from './board-sheets.ts';
import { EXPORT_WORDS } from './export-words.ts';
import { sheetOf, type ExportSheet } from './sheet.ts';

/** Where one value of a board comes from, and who stands for it. */
export interface SourcedValue {
  readonly metric: ScorecardMetric;
  readonly kind: 'target' | 'actual';
  readonly source: {
    readonly title: string;
    readonly indexNo: string | null;
    readonly fileName: string;
    readonly textHash: string;
  };
  /** Who accepted the figure (`rule`, or a person), or imported the target, and when. */
  readonly by: string;
  readonly at: Date;
}

/** Every value with its sentence, its place in the stored text, its document and who accepted it. */
export function provenanceSheet(values: readonly SourcedValue[], lang: Lang): ExportSheet {
  const words = EXPORT_WORDS[lang];
  const states = STATE_WORDS[lang];
  return sheetOf(words.provenance, values, [
    { header: words.name, width: 32, format: null, cell: ({ metric }) => nameOf(metric, lang) },
    { header: words.kind, width: 8, format: null, cell: ({ kind }) => words.kinds[kind] },
    { header: words.value, width: 12, format: 'number', cell: (value) => amountOf(value)?.value ?? null },
    { header: words.unit, width: 10, format: null, cell: (value) => amountOf(value)?.unit ?? null },
    {
      header: words.how,
      width: 14,
      format: null,
      cell: ({ metric, kind }) => states.how[kind === 'actual' ? (metric.actual?.how ?? 'stated') : 'stated'],
    },
    { header: words.sentence, width: 80, format: null, cell: (value) => sentenceOf(spansOf(value)) },
    {
      header: words.start,
      width: 9,
      format: 'offset',
      cell: (value) => placeOf(spansOf(value))?.start ?? null,
    },
    { header: words.end, width: 9, format: 'offset', cell: (value) => placeOf(spansOf(value))?.end ?? null },
    { header: words.report, width: 40, format: null, cell: ({ source }) => source.title },
    { header: words.indexNo, width: 24, format: null, cell: ({ source }) => source.indexNo },
    { header: words.file, width: 28, format: null, cell: ({ source }) => source.fileName },
    { header: words.hash, width: 24, format: null, cell: ({ source }) => source.textHash },
    { header: words.by, width: 12, format: null, cell: ({ by }) => by },
    { header: words.at, width: 22, format: null, cell: ({ at }) => at.toISOString() },
  ]);
}

function amountOf({ metric, kind }: SourcedValue) {
  return kind === 'target' ? metric.target : metric.actual;
}

function spansOf(value: SourcedValue): readonly Span[] {
  return amountOf(value)?.spans ?? [];
}

/** The sentences a value rests on, one after the other, personal data starred out. */
function sentenceOf(spans: readonly Span[]): string | null {
  const sentences = spans.filter(({ role }) => role === 'sentence');
  const shown = sentences.length > 0 ? sentences : spans;
  return shown.length === 0 ? null : maskPersonal(shown.map(({ quote }) => quote).join(' … '));
}

/** The digits themselves; where a figure was counted there are none, and the words that were counted stand for them. */
function placeOf(spans: readonly Span[]): Span | null {
  return spans.find(({ role }) => role === 'number') ?? spans[0] ?? null;
}
