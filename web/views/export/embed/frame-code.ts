import type { EmbedKind } from '../../../../server/domain/embed.ts';

/** Room in pixels in which a card needs no scroll bar in a column of a page. */
const HEIGHTS: Readonly<Record<EmbedKind, number>> = { board: 760, gauge: 560, trend: 600, bullet: 380 };

/** What a page needs to show a card: a frame that may do nothing at all. */
export function frameCode(kind: EmbedKind, address: string, title: string): string {
  const name = title.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  return `<iframe src="${address}" title="${name}" width="640" height="${HEIGHTS[kind]}" style="border:0;max-width:100%" sandbox="" loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}
