import { defineConfig } from 'drizzle-kit';

/** `npm run migrations` writes the next migration from the schema. */
export default defineConfig({
  dialect: 'postgresql',
  schema: './db/postgres/schema.ts',
  out: './db/postgres/migrations',
  casing: 'snake_case',
});
