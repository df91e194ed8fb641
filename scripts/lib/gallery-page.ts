import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { GALLERY } from './build-gallery.ts';

/** Shows the gallery at `/gallery` of the development server. `npm start` knows nothing of it. */
export function galleryPage(root: string): Plugin {
  return {
    name: 'gallery',
    configureServer(server) {
      server.middlewares.use('/gallery', (_request, response, next) => {
        const source = readFileSync(join(root, GALLERY, 'index.html'), 'utf8');
        const html = source.replace('./main.tsx', `/@fs${join(root, GALLERY, 'main.tsx')}`);
        server.transformIndexHtml('/gallery', html).then((page) => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(page);
        }, next);
      });
    },
  };
}
