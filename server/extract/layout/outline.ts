import type {
  Block,
  DocumentFormat,
  HeadingBlock,
  ParagraphBlock,
  TableBlock,
} from '../../documents/document.ts';
import { foldText } from '../../domain/fold-text.ts';
import type { FieldRole, Range } from '../types.ts';
import { headingOwners } from './heading-owners.ts';
import { headingRole } from './heading-role.ts';
import { isNoiseLine } from './noise-line.ts';
import type { Depth, OutlineMark } from './outline-mark.ts';
import { outlineMark } from './outline-mark.ts';

/** A heading, alone on its line or opening a paragraph, with what stands under it. */
export interface OutlineNode {
  /** Nesting: headings without a number rank above all numbered ones. */
  readonly rank: number;
  /** Numbering it carries; null for a plain heading and for the root. */
  readonly depth: Depth | null;
  readonly no: string | null;
  readonly title: Range | null;
  /** Its words say problems, next steps or notes, so nothing under it is a task. */
  readonly role: FieldRole | null;
  /** Departments named in the heading. */
  readonly owners: readonly string[];
  /** The heading's whole block, number and inline text included; null for the root. */
  readonly block: Range | null;
  /** Text after the title in the heading's own paragraph. */
  readonly inline: Range | null;
  readonly content: readonly (Range | TableBlock)[];
  readonly children: readonly OutlineNode[];
}

interface OpenNode extends OutlineNode {
  readonly content: (Range | TableBlock)[];
  readonly children: OpenNode[];
}

/** Blocks at the end among which signatures stand. */
const TAIL_BLOCKS = 6;
const EMPTY = {
  owners: [],
  depth: null,
  no: null,
  title: null,
  role: null,
  block: null,
  inline: null,
} as const;

/**
 * Nests the blocks by their headings and numbering; the root holds what stands before the first heading. Lines
 * about the document itself (`title`, number, date, contacts) are left out.
 */
export function outlineOf(
  text: string,
  blocks: readonly Block[],
  format: DocumentFormat,
  title: string | null,
): OutlineNode {
  const root: OpenNode = { ...EMPTY, rank: -1, content: [], children: [] };
  const path: OpenNode[] = [root];
  for (const [index, block] of blocks.entries()) {
    const open = path.at(-1) ?? root;
    if (block.kind === 'table') {
      open.content.push(block);
      continue;
    }
    const line = foldText(text.slice(block.start, block.end));
    const node = openNode(block, line, format);
    if (node !== null && !isTitle(line, title)) {
      while (path.length > 1 && (path.at(-1)?.rank ?? -1) >= node.rank) path.pop();
      (path.at(-1) ?? root).children.push(node);
      path.push(node);
    } else if (
      !isNoiseLine(line, index >= blocks.length - TAIL_BLOCKS) &&
      !isTitle(line, title) &&
      !isDocumentTitle(block)
    ) {
      open.content.push({ start: block.start, end: block.end });
    }
  }
  return root;
}

function openNode(
  block: HeadingBlock | ParagraphBlock,
  line: string,
  format: DocumentFormat,
): OpenNode | null {
  const mark = outlineMark(line);
  if (mark !== null) return numberedNode(block, line, mark, format);
  const role = headingRole(line);
  const isHeading = block.kind === 'heading' && block.level > 1;
  if (!isHeading && role === null) return null;
  const rank = block.kind === 'heading' ? block.level / 10 : 1;
  const title = { start: block.start, end: block.end };
  return { ...EMPTY, rank, title, role, block: title, content: [], children: [] };
}

/** Markdown and office files know the level of a heading; in plain text only its numbering tells. */
function numberedNode(
  block: HeadingBlock | ParagraphBlock,
  line: string,
  mark: OutlineMark,
  format: DocumentFormat,
): OpenNode {
  const isLevelled = block.kind === 'heading' && mark.depth > 2 && format !== 'txt' && format !== 'pdf';
  const words = line.slice(mark.title.start, mark.title.end);
  const named = headingOwners(words);
  const start = block.start + mark.title.start;
  const title = { start, end: start + words.slice(0, named?.at).trimEnd().length };
  const body = { start: block.start + mark.bodyStart, end: block.end };
  return {
    rank: isLevelled ? block.level / 10 : mark.depth,
    depth: mark.depth,
    no: mark.no,
    title: title.end > title.start ? title : null,
    role: headingRole(words),
    owners: named?.owners ?? [],
    block: { start: block.start, end: block.end },
    inline: body.end > body.start ? body : null,
    content: [],
    children: [],
  };
}

function isTitle(line: string, title: string | null): boolean {
  const squeeze = (words: string) => foldText(words).replace(/\s+/g, '');
  return title !== null && squeeze(line) === squeeze(title);
}

function isDocumentTitle(block: Block): boolean {
  return block.kind === 'heading' && block.level === 1;
}
