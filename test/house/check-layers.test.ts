import { describe, expect, it } from 'vitest';
import { checkLayers } from '../../scripts/check/check-layers.ts';

/** Checks a small made-up tree; every path named in it exists, and nothing else. */
function errorsOf(tree: Readonly<Record<string, string>>): readonly string[] {
  const files = new Map(Object.entries(tree));
  return checkLayers(files, (path) => files.has(path)).errors;
}

describe('checkLayers sees a planted wrong import', () => {
  it.each([
    [
      'domain uses a layer above it',
      'server/domain/a.ts',
      'server/extract/b.ts',
      'domain may not use extract',
    ],
    ['extract uses the store', 'server/extract/a.ts', 'db/b.ts', 'extract may not use db'],
    [
      'documents use extract',
      'server/documents/a.ts',
      'server/extract/b.ts',
      'documents may not use extract',
    ],
    ['store uses a service', 'db/a.ts', 'server/services/b.ts', 'db may not use services'],
    ['a route skips its service', 'server/routes/a.ts', 'server/extract/b.ts', 'routes may not use extract'],
    ['a chart fetches', 'web/charts/a.ts', 'web/api/b.ts', 'charts may not use web api'],
    ['a component fetches', 'web/components/a.tsx', 'web/api/b.ts', 'components may not use web api'],
    ['the page runs server code', 'web/api/a.ts', 'server/services/b.ts', 'web api may not use services'],
    [
      'a view reaches into another',
      'web/views/one/a.tsx',
      'web/views/two/b.tsx',
      'reaches into its neighbour',
    ],
    ['somebody imports the start', 'server/routes/a.ts', 'server/main.ts', 'starts something when imported'],
    ['the product imports a test', 'server/services/a.ts', 'test/b.ts', 'starts something when imported'],
  ])('%s', (_name, from, to, message) => {
    const errors = errorsOf({
      [from]: `import { b } from '${'../'.repeat(from.split('/').length - 1)}${to}';`,
      [to]: 'export const b = 1;',
    });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(`${from}:1 `);
    expect(errors[0]).toContain(message);
  });

  it.each([
    ['domain uses Node', 'server/domain/a.ts', `import 'node:fs';`, 'domain may not use node:fs'],
    ['domain uses Node without its prefix', 'server/domain/a.ts', `import 'fs';`, 'domain may not use fs'],
    ['domain uses a package', 'server/domain/a.ts', `import 'zod';`, 'domain may not use the package zod'],
    [
      'extract uses a file',
      'server/extract/a.ts',
      `import fs from 'node:fs';`,
      'extract may not use node:fs',
    ],
    ['a parser outside the readers', 'server/documents/a.ts', `import 'mammoth';`, 'the package mammoth'],
    ['hono in a service', 'server/services/a.ts', `import { Hono } from 'hono';`, 'the package hono'],
    [
      'drizzle in a route',
      'server/routes/a.ts',
      `import { eq } from 'drizzle-orm';`,
      'the package drizzle-orm',
    ],
    ['React in a chart option', 'web/charts/a.ts', `import { useState } from 'react';`, 'the package react'],
    ['a scoped package by its whole name', 'web/charts/a.ts', `import '@a/b/c';`, 'the package @a/b'],
    ['a re-export', 'server/domain/a.ts', `export { x } from 'zod';`, 'the package zod'],
    ['a dynamic import', 'server/domain/a.ts', `const x = import('zod');`, 'the package zod'],
    ['an import type', 'server/domain/a.ts', `type X = import('zod').ZodType;`, 'the package zod'],
    ['a required module', 'server/domain/a.ts', `const x = require('zod');`, 'the package zod'],
    ['a computed import', 'server/services/a.ts', 'const x = import(name);', 'computes what it imports'],
    ['a missing file', 'server/domain/a.ts', `import './gone.ts';`, 'which is no file'],
  ])('%s', (_name, path, text, message) => {
    const errors = errorsOf({ [path]: text });
    expect(errors).toHaveLength(1);
    expect(errors[0]).toContain(message);
  });

  it('takes values where only types may cross', () => {
    const tree = { 'server/documents/document.ts': 'export type D = 1;' };
    const value = `import { D } from '../documents/document.ts';`;
    const type = `import type { D } from '../documents/document.ts';`;
    expect(errorsOf({ ...tree, 'server/extract/a.ts': value })).toEqual([
      'server/extract/a.ts:1 extract may only take types from document (server/documents/document.ts)',
    ]);
    expect(errorsOf({ ...tree, 'server/extract/a.ts': type })).toEqual([]);
  });

  it('takes another type than AppType into the page', () => {
    const tree = { 'server/app.ts': 'export type AppType = 1; export type Deps = 2;' };
    const named = (name: string) => ({
      'web/api/client.ts': `import type { ${name} } from '../../server/app.ts';`,
    });
    expect(errorsOf({ ...tree, ...named('AppType') })).toEqual([]);
    expect(errorsOf({ ...tree, ...named('Deps') })).toEqual([
      'web/api/client.ts:1 web api may take AppType from routes, not Deps',
    ]);
  });

  it('puts a file outside the known folders', () => {
    expect(errorsOf({ 'lib/a.ts': '' })).toEqual(['lib/a.ts belongs to no layer of the architecture']);
  });

  it('closes a circle', () => {
    expect(
      errorsOf({
        'server/domain/a.ts': `import { b } from './b.ts';`,
        'server/domain/b.ts': `export { c } from './c.ts';`,
        'server/domain/c.ts': `import { a } from './a.ts';`,
        'server/domain/d.ts': `import { a } from './a.ts';`,
      }),
    ).toEqual(['circle: server/domain/a.ts → server/domain/b.ts → server/domain/c.ts → server/domain/a.ts']);
  });
});

describe('checkLayers leaves right imports alone', () => {
  it.each([
    ['domain in a chart', 'web/charts/a.ts', 'server/domain/b.ts'],
    ['domain in the store', 'db/a.ts', 'server/domain/b.ts'],
    ['a chart option on the server', 'server/render/a.ts', 'web/charts/b.ts'],
    ['a style beside its component', 'web/components/a.tsx', 'web/components/a.module.css'],
    ['a file of the same view', 'web/views/one/a.tsx', 'web/views/one/b.tsx'],
    ['set-up shared by tests', 'test/a.test.ts', 'test/setup/b.ts'],
  ])('%s', (_name, from, to) => {
    const up = '../'.repeat(from.split('/').length - 1);
    expect(errorsOf({ [from]: `import { b } from '${up}${to}';`, [to]: '' })).toEqual([]);
  });

  it('an import in a comment or a string', () => {
    const text = `// import 'zod'\nexport const text = "import 'zod'";`;
    expect(errorsOf({ 'server/domain/a.ts': text })).toEqual([]);
  });

  it('types in a circle', () => {
    expect(
      errorsOf({
        'server/domain/a.ts': `import type { B } from './b.ts';`,
        'server/domain/b.ts': `import { a } from './a.ts';`,
      }),
    ).toEqual([]);
  });
});
