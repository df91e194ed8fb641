/** Before the tests: a folder for what they share. After them: PostgreSQL stops, if one of them started it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopCluster } from './cluster.ts';
import { findPostgres } from './find-postgres.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder of the run's PostgreSQL, and where its programs are; null: there are none here. */
    readonly postgres: { readonly folder: string; readonly programs: string } | null;
  }
}

export default function setUp(project: TestProject): (() => void) | undefined {
  // `TEST_STORE=pglite` acts as if there were none.
  const programs = process.env['TEST_STORE'] === 'pglite' ? null : findPostgres();
  if (programs === null) {
    project.provide('postgres', null);
    return undefined;
  }
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-postgres-'));
  project.provide('postgres', { folder, programs });
  return () => stopCluster(folder, programs);
}
