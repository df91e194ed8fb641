/** `npm run dev`: page and API on one port, both reloaded when their sources change; the gallery at `/gallery`. */
import { join } from 'node:path';
import devServer from '@hono/vite-dev-server';
import { createServer } from 'vite';
import { readSettings } from '../server/env.ts';
import { galleryPage } from './lib/gallery-page.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

const result = readSettings(process.env);
if (!result.ok) {
  process.stderr.write(`Dabiao did not start.\n${result.problems.join('\n')}\n`);
  process.exit(1);
}
const { host, port } = result.settings;
const server = await createServer({
  configFile: join(PROJECT_ROOT, 'vite.config.ts'),
  root: join(PROJECT_ROOT, 'web'),
  server: { host, port, strictPort: true },
  plugins: [
    galleryPage(PROJECT_ROOT),
    devServer({
      entry: join(PROJECT_ROOT, 'server', 'dev.ts'),
      // The page's own modules under web/api are no API routes.
      exclude: [/^(?!\/api\/)/, /\.tsx?(?:\?.*)?$/],
      injectClientScript: false,
    }),
  ],
});
await server.listen();
process.stdout.write(`Dabiao 达标 (dev): ${server.resolvedUrls?.local[0] ?? `http://${host}:${port}`}\n`);
