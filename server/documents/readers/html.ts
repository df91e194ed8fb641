import type { DocumentFormat, SourceDocument } from '../document.ts';
import { htmlBlocks } from './html-blocks.ts';
import { leveledBlocks } from './leveled-blocks.ts';
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
  const titled = withTitle(leveledBlocks(blocks, TOP_BLOCKS), page('title').first().text());
  return { format, ...linearText(titled), notes: [] };
}

function withTitle(blocks: readonly BlockInput[], title: string): readonly BlockInput[] {
  const words = title.split(/[-_|–]/)[0]?.trim() ?? '';
  const isThere = blocks.some((block) => block.kind !== 'table' && block.text.includes(words));
  return words === '' || isThere ? blocks : [{ kind: 'heading', level: 1, text: words }, ...blocks];
}
