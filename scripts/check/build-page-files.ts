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
  return built.output.map(toPageFile);
}

function toPageFile(file: Rolldown.OutputChunk | Rolldown.OutputAsset): PageFile {
  if (file.type === 'asset') {
    const { fileName: name, source } = file;
    const text = name.endsWith('.css') ? Buffer.from(source).toString('utf8') : '';
    return { name, bytes: Buffer.from(source).length, isEntry: false, imports: [], styles: [], text };
  }
  const { fileName: name, code, isEntry, imports, viteMetadata } = file;
  const styles = [...(viteMetadata?.importedCss ?? [])];
  return { name, bytes: gzipSync(code).length, isEntry, imports, styles, text: '' };
}
