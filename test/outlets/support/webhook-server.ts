/** A receiver of webhooks on this machine: keeps what it gets and answers as a test wants. */
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface WebhookServer {
  readonly url: string;
  readonly host: string;
  readonly received: readonly Received[];
}

/** @param answers statuses in order, the last one for all that follow; 0 never answers, a text is where it redirects to */
export async function startWebhookServer(
  answers: readonly (number | string)[] = [200],
): Promise<WebhookServer> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const answer = answers[Math.min(received.length, answers.length - 1)] ?? 200;
      received.push({ headers: request.headers, body: Buffer.concat(parts) });
      if (answer === 0) return;
      if (typeof answer === 'string') response.writeHead(302, { location: answer }).end();
      else response.writeHead(answer).end('noted');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  const host = `127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  return { url: `http://${host}/hook`, host, received };
}
