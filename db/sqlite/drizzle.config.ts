import { defineConfig } from 'drizzle-kit';

/** `npm run migrations` writes the next migration from the schema. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/sqlite/schema.ts',
  out: './db/sqlite/migrations',
  casing: 'snake_case',
});
