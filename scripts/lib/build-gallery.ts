import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

/** Where the gallery of charts and components lies: beside the tests, because it is no part of the product. */
export const GALLERY = 'test/gallery';

/** Builds the gallery as a site of files into a folder, for the pinned pictures. */
export async function buildGallery(root: string, outDir: string): Promise<void> {
  await build({
    configFile: false,
    root: join(root, GALLERY),
    plugins: [react()],
    logLevel: 'warn',
    build: { outDir, emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 4096, target: 'es2023' },
  });
}
