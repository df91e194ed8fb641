import { index, pgTable, uniqueIndex } from 'drizzle-orm/pg-core';
import type { AccessKind } from '../../../server/domain/access-view.ts';
import type { RoleWord } from '../../sqlite/schema/access.ts';
import { authorship, instant, integer, json, text, word } from './columns.ts';

/** A person who may sign in. Never deleted, so that the log can name everybody. */
export const account = pgTable(
  'account',
  {
    id: text().primaryKey(),
    /** As it is typed to sign in, folded: one spelling, one account. */
    name: text().notNull(),
    role: word<RoleWord>().notNull(),
    /** Ids of the organisations it sees; null: all. */
    organisations: json<readonly string[]>(),
    /** Names of the responsible units whose targets it may change; null: all. */
    owners: json<readonly string[]>(),
    /** Argon2id in its own encoding; null for one that signs in elsewhere. */
    passwordHash: text(),
    disabledAt: instant(),
    /** Folded; by it somebody whose provider verified it comes in for the first time. */
    email: text(),
    /** Who this is at the provider of single sign-on; null: never came from there. */
    oidcIssuer: text(),
    oidcSubject: text(),
    /** Keyed hash of a link that sets the password once; null: there is none. */
    linkHash: text(),
    linkExpiresAt: instant(),
    /** Counts up with every change. */
    revision: integer().notNull().default(1),
    ...authorship(),
  },
  (table) => [
    uniqueIndex('account_name').on(table.name),
    uniqueIndex('account_email').on(table.email),
    uniqueIndex('account_oidc').on(table.oidcIssuer, table.oidcSubject),
    uniqueIndex('account_link').on(table.linkHash),
  ],
);

/** Somebody signed in. The token itself is nowhere but in the browser. */
export const loginSession = pgTable(
  'login_session',
  {
    /** Keyed hash of the token. */
    id: text().primaryKey(),
    accountId: text()
      .notNull()
      .references(() => account.id),
    expiresAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    address: text().notNull(),
    ...authorship(),
  },
  (table) => [index('login_session_account').on(table.accountId)],
);

/** A key for programs, shown once when it is made. */
export const apiToken = pgTable(
  'api_token',
  {
    id: text().primaryKey(),
    name: text().notNull(),
    /** Keyed hash of the token. */
    hash: text().notNull(),
    role: word<RoleWord>().notNull(),
    organisations: json<readonly string[]>(),
    expiresAt: instant().notNull(),
    revokedAt: instant(),
    lastUsedAt: instant(),
    ...authorship(),
  },
  (table) => [uniqueIndex('api_token_hash').on(table.hash)],
);

/** Append-only: who came in, who was refused, who changed rights. */
export const accessEvent = pgTable(
  'access_event',
  {
    id: text().primaryKey(),
    sequence: integer().notNull(),
    kind: word<AccessKind>().notNull(),
    /** The account or token it is about, by name as given. */
    subject: text().notNull(),
    /** Address of the other side; null for a command on the machine. */
    address: text(),
    details: json<Readonly<Record<string, unknown>>>(),
    ...authorship(),
  },
  (table) => [uniqueIndex('access_event_sequence').on(table.sequence)],
);
