import type { Block, SourceDocument } from '../document.ts';
import { headingLevel } from './heading-level.ts';
import { isPiped } from './pipe-row.ts';
import { readPipeTables } from './pipe-table.ts';
import { readTabTable } from './tab-table.ts';
import type { Line } from './text-lines.ts';
import { splitLines } from './text-lines.ts';

/** Flattened tables keep their pipes on lines of their own. */
const LONE_PIPE = /^[|｜│]$/;
/** The rule under the header of a table that has but one column. */
const LONE_RULE = /^\|[ \t]{0,8}:?-{3,99}:?[ \t]{0,8}\|$/;
/** Lines among which a title is looked for. */
const TOP_LINES = 15;

/**
 * Reads stored text (decoded, line ends LF) into blocks: pipe and tab tables, headings, and one paragraph a
 * line; in Markdown the lines up to a blank one are one paragraph.
 */
export function readText(text: string, format: 'txt' | 'md'): SourceDocument {
  const lines = splitLines(text);
  const blocks: Block[] = [];
  let at = 0;
  let seen = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.text === '' || LONE_PIPE.test(line.text) || LONE_RULE.test(line.text)) {
      at += 1;
      continue;
    }
    seen += 1;
    const found = readTables(text, lines, at) ?? readProse(lines, at, format, seen <= TOP_LINES);
    blocks.push(...found.blocks);
    at = found.next;
  }
  return { format, text, blocks, notes: [] };
}

interface Found {
  readonly blocks: readonly Block[];
  readonly next: number;
}

function readTables(text: string, lines: readonly Line[], at: number): Found | null {
  const line = lines[at];
  if (line === undefined) return null;
  if (isPiped(line)) {
    const piped = readPipeTables(text, lines, at);
    if (piped !== null) return { blocks: piped.tables, next: piped.next };
  }
  if (!line.text.includes('\t')) return null;
  const tabbed = readTabTable(text, lines, at);
  return tabbed === null ? null : { blocks: [tabbed.table], next: tabbed.next };
}

/** Heading or paragraph at `at`; a heading's range leaves Markdown's marks out. */
function readProse(lines: readonly Line[], at: number, format: 'txt' | 'md', isNearTop: boolean): Found {
  const line = lines[at];
  if (line === undefined) return { blocks: [], next: at + 1 };
  const level = headingLevel(line.text, isNearTop);
  if (level !== null) {
    const marks = /^#{1,6}\s+/.exec(line.text)?.[0].length ?? 0;
    return { blocks: [{ kind: 'heading', level, start: line.start + marks, end: line.end }], next: at + 1 };
  }
  const next = format === 'md' ? paragraphEnd(lines, at) : at + 1;
  const end = lines[next - 1]?.end ?? line.end;
  return { blocks: [{ kind: 'paragraph', start: line.start, end }], next };
}

/** Markdown: a paragraph ends at a blank line, a list item, a heading or a table. */
function paragraphEnd(lines: readonly Line[], at: number): number {
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const text = lines[next]?.text ?? '';
    if (text === '' || /^(?:#{1,6}\s|[-*+]\s|[0-9]{1,2}[.)]\s|\|)/.test(text)) break;
  }
  return next;
}
