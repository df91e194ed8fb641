/** Cards and pictures on other pages, as API and screen speak of them. */
import type { Lang } from './format.ts';

export const EMBED_KINDS = ['board', 'gauge', 'trend', 'bullet'] as const;
export type EmbedKind = (typeof EMBED_KINDS)[number];

/** A link that still works. */
export interface EmbedView {
  readonly id: string;
  readonly kind: EmbedKind;
  /** Null for the board. */
  readonly indicatorId: string | null;
  readonly name: string | null;
  readonly nameEn: string | null;
  /** `2021-Q3`; null follows the newest published quarter. */
  readonly period: string | null;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  /** Address of the card on this server, `/embed/…`; with `.png` or `.svg` behind it, of the picture. */
  readonly path: string;
  readonly actor: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  /** To some minutes; null: never looked at. */
  readonly lastUsedAt: string | null;
}
