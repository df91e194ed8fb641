import type { DocumentFormat, SourceDocument } from '../document.ts';
import { headingLevel } from './heading-level.ts';
import { htmlBlocks } from './html-blocks.ts';
import type { BlockInput } from './linear-text.ts';
import { linearText } from './linear-text.ts';

/** Blocks among which a line that reads like a title is one. */
const TOP_BLOCKS = 25;

/**
 * Reads a web page: headings, paragraphs and tables with merged and nested cells, in the order of the source;
 * scripts, styles and what the page hides are left out. The page's title is added where the body lacks it.
 */
export async function readHtml(source: string, format: DocumentFormat = 'html'): Promise<SourceDocument> {
  const { load } = await import('cheerio');
  const page = load(source);
  const body = page('body').get(0);
  const blocks = body === undefined ? [] : htmlBlocks(body);
  const titled = withTitle(blocks.map(withLevel), page('title').first().text());
  return { format, ...linearText(titled), notes: [] };
}

/** Pages mark up few of their headings: numbering and wording tell of the others. */
function withLevel(block: BlockInput, index: number): BlockInput {
  if (block.kind !== 'paragraph') return block;
  const level = headingLevel(block.text, index < TOP_BLOCKS);
  return level === null ? block : { kind: 'heading', level, text: block.text };
}

function withTitle(blocks: readonly BlockInput[], title: string): readonly BlockInput[] {
  const words = title.split(/[-_|–]/)[0]?.trim() ?? '';
  const isThere = blocks.some((block) => block.kind !== 'table' && block.text.includes(words));
  return words === '' || isThere ? blocks : [{ kind: 'heading', level: 1, text: words }, ...blocks];
}
