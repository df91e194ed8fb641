import { foldText } from '../../domain/fold-text.ts';
import type { Block, SourceDocument } from '../../documents/document.ts';
import type { ExtractOptions, Range, ReportFacts } from '../types.ts';
import { issueDate } from './report-dates.ts';
import { reportOrg } from './report-org.ts';
import { quarterOfColumns } from './report-columns.ts';
import { latestQuarterIn, periodInTitle, quarterBefore, quarterInBody } from './report-period.ts';

/** Blocks from the top among which the title is looked for. */
const TOP_BLOCKS = 40;
/** Characters at the top where a header may name the quarter when nothing else does. */
const HEAD = 200;
const MAX_TITLE = 90;
const TITLE_WORDS =
  /情况|进展|报告|通报|公示|总结|汇报|自评|一览表|进度表|统计表|完成表|台账|底稿|report|plan|progress|performance|review|update/i;
const INDEX = /索引号[:\s|]{1,6}(?<no>[A-Za-z0-9][A-Za-z0-9/.\-_()]{4,40})/;

/**
 * What a report says about itself: title, department, period, day of issue. A person's correction in `options`
 * comes before the text, the title before the body, the body before file name and dates.
 */
export function findReportFacts(document: SourceDocument, options: ExtractOptions = {}): ReportFacts {
  const { text } = document;
  const title = findTitle(document);
  const issuedOn = issueDate(text);
  const { year, quarter, isPeriodGuessed } = findPeriod(document, title, issuedOn, options);
  return {
    title,
    org: options.org ?? reportOrg(title, text),
    year,
    quarter,
    isPeriodGuessed,
    issuedOn,
    indexNo: INDEX.exec(foldText(text))?.groups?.['no'] ?? null,
    lang: isChinese(text) ? 'zh' : 'en',
  };
}

function findPeriod(
  { text, blocks }: SourceDocument,
  title: string | null,
  issuedOn: string | null,
  options: ExtractOptions,
): Pick<ReportFacts, 'year' | 'quarter' | 'isPeriodGuessed'> {
  if (options.period !== undefined) return { ...options.period, isPeriodGuessed: false };
  const named = periodInTitle(title ?? '');
  const file = periodInTitle((options.fileName ?? '').replace(/_/g, ' '));
  const before = issuedOn === null ? null : quarterBefore(issuedOn);
  const quarter =
    named.quarter ??
    halfYear(options.fileName) ??
    file.quarter ??
    quarterOfColumns(text, blocks) ??
    quarterInBody(text) ??
    latestQuarterIn(text.slice(0, HEAD));
  const year = named.year ?? file.year;
  return {
    year: year ?? before?.year ?? null,
    quarter: quarter ?? before?.quarter ?? null,
    isPeriodGuessed: before !== null && (year === null || quarter === null),
  };
}

/** `2022h1` in a file name. */
function halfYear(fileName: string | undefined): number | null {
  const half = /(?:^|[^a-z])h(?<half>[12])(?![0-9a-z])/i.exec(fileName ?? '')?.groups?.['half'];
  return half === undefined ? null : Number(half) * 2;
}

/** The best of the short lines at the top: one with a year, a period and a word like 情况 or 报告. */
function findTitle(document: SourceDocument): string | null {
  const ranges = document.blocks
    .slice(0, TOP_BLOCKS)
    .flatMap((block, index) => titleRanges(document.text, block, index));
  const scored = ranges.map(({ range, bonus }, index) => {
    const words = oneLine(document.text, range);
    return { words, score: titleScore(words) + bonus - index / 100 };
  });
  const best = scored.reduce<{ words: string; score: number } | null>(
    (a, b) => (b.words !== '' && (a === null || b.score > a.score) ? b : a),
    null,
  );
  return best !== null && best.score > 1 ? best.words : null;
}

/** The words of a range that is short enough for a title, broken lines joined; '' for a longer one. */
function oneLine(text: string, { start, end }: Range): string {
  if (end - start > MAX_TITLE * 2) return '';
  const lines = text.slice(start, end).split('\n');
  return lines.map((line) => line.trim()).join('');
}

interface Candidate {
  readonly range: Range;
  readonly bonus: number;
}

/** Headings, paragraphs, and cells that stand alone in their row. */
function titleRanges(text: string, block: Block, index: number): readonly Candidate[] {
  if (block.kind === 'heading') return [{ range: block, bonus: block.level === 1 ? 2 : 0 }];
  if (block.kind === 'paragraph') return [{ range: block, bonus: index < 3 ? 0.5 : 0 }];
  const rows = new Map<number, Range[]>();
  for (const cell of block.cells) {
    if (cell.row < 3 && text.slice(cell.start, cell.end).trim() !== '')
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  }
  return [...rows.values()].flatMap(([only, ...more]) =>
    only === undefined || more.length > 0 ? [] : [{ range: only, bonus: 0.5 }],
  );
}

function titleScore(words: string): number {
  if (words.length < 4 || words.length > MAX_TITLE || /[。;；]/.test(words)) return -5;
  const { year, quarter } = periodInTitle(words);
  const isLabel = /^[^:：]{2,8}[:：]/.test(words) && !/^[A-Za-z]/.test(words);
  const isNumbered = /^(?:[一二三四五六七八九十]+、|[（(]|[0-9]+[.、])/.test(words);
  return (
    (TITLE_WORDS.test(words) ? 1.5 : 0) +
    (year === null ? 0 : 1) +
    (quarter === null ? 0 : 0.5) -
    (isLabel || isNumbered ? 3 : 0)
  );
}

function isChinese(text: string): boolean {
  const ideographs = text.match(/[\u3400-\u9fff]/g)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return ideographs * 3 >= latin;
}
