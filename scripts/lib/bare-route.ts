import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';

/** A server whose one route answers `value` as JSON and does nothing else: the least any answer takes. */
export function serveBare(
  value: object,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const app = new Hono().get('/', (c) => c.json(value));
  const server = createAdaptorServer({ fetch: app.fetch });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}/`,
        stop: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}
