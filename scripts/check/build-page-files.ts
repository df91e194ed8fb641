import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rolldown } from 'vite';
import type { PageFile } from './check-page-weight.ts';

/** Builds the page in memory and answers its files. */
export async function buildPageFiles(root: string): Promise<readonly PageFile[]> {
  const built = await build({
    configFile: join(root, 'vite.config.ts'),
    root: join(root, 'web'),
    logLevel: 'silent',
    build: { write: false },
  });
  if (!('output' in built)) throw new Error('vite answered something else than one build');
  const page = built.output.find(({ fileName }) => fileName === 'index.html');
  if (page?.type !== 'asset') throw new Error('vite built no page');
  const named = namedIn(Buffer.from(page.source).toString('utf8'));
  return built.output.map((file) => toPageFile(file, named));
}

/** What the page itself asks for: it starts with these scripts, and is not painted before these styles. */
function namedIn(html: string): {
  readonly scripts: ReadonlySet<string>;
  readonly styles: readonly string[];
} {
  const addresses = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, name = '']) => name);
  return {
    scripts: new Set(addresses(/<script[^>]* src="\/([^"]+)"/g)),
    styles: addresses(/<link rel="stylesheet"[^>]* href="\/([^"]+)"/g),
  };
}

function toPageFile(
  file: Rolldown.OutputChunk | Rolldown.OutputAsset,
  { scripts, styles }: ReturnType<typeof namedIn>,
): PageFile {
  if (file.type === 'asset') {
    const { fileName: name, source } = file;
    const text = name.endsWith('.css') ? Buffer.from(source).toString('utf8') : '';
    return { name, bytes: Buffer.from(source).length, isEntry: false, imports: [], styles: [], text };
  }
  const { fileName: name, code, imports } = file;
  const isEntry = scripts.has(name);
  return { name, bytes: gzipSync(code).length, isEntry, imports, styles: isEntry ? styles : [], text: '' };
}
