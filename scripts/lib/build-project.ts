import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { build as buildPage } from 'vite';
import { cutFonts } from './cut-fonts.ts';
import { compressFiles } from './compress-files.ts';
import { BUILD_STAMP } from './is-built.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

/** Builds page (`dist/web`) and server (`dist/server.mjs`, the process it reads files in, the threads it draws and backs up in), and the faces of pictures (`dist/fonts`). Quiet unless something is wrong; throws when it fails. */
export async function buildProject(root: string): Promise<void> {
  const fingerprint = sourceFingerprint(root);
  rmSync(join(root, BUILD_STAMP), { force: true });
  await buildPage({ configFile: join(root, 'vite.config.ts'), root: join(root, 'web'), logLevel: 'warn' });
  compressFiles(join(root, 'dist/web'));
  await bundle({
    absWorkingDir: root,
    entryPoints: {
      server: 'server/main.ts',
      'reading-process': 'server/reading-process.ts',
      'render-worker': 'server/render-worker.ts',
      'backup-worker': 'server/backup-worker.ts',
    },
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    sourcemap: true,
    logLevel: 'warning',
  });
  await cutFonts(join(root, 'dist/fonts'));
  writeFileSync(join(root, BUILD_STAMP), fingerprint);
}
