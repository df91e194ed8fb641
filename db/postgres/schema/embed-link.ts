import { index, pgTable } from 'drizzle-orm/pg-core';
import type { EmbedKind } from '../../../server/domain/embed.ts';
import type { Lang } from '../../../server/domain/format.ts';
import { authorship, instant, text, word } from './columns.ts';
import { indicator } from './indicator.ts';
import { organisation } from './organisation.ts';

/** A signed address under which one card or picture can be seen on another page. What it shows never changes. */
export const embedLink = pgTable(
  'embed_link',
  {
    id: text().primaryKey(),
    organisationId: text()
      .notNull()
      .references(() => organisation.id),
    kind: word<EmbedKind>().notNull(),
    /** Null for the board. */
    indicatorId: text().references(() => indicator.id),
    /** `2021-Q3`; null follows the newest published quarter. */
    period: text(),
    lang: word<Lang>().notNull(),
    theme: word<'light' | 'dark'>().notNull(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    /** When it was last looked at, to the minutes between two notes of it; null: never. */
    lastUsedAt: instant(),
    ...authorship(),
  },
  (table) => [index('embed_link_organisation').on(table.organisationId)],
);
