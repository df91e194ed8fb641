/** A mail server of a few lines: it takes what it is sent, or answers as a test wants. */
import { createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

export interface SmtpServer {
  readonly port: number;
  /** Messages taken, each as it was sent. */
  readonly messages: readonly string[];
  /** Commands by their first word, in order. */
  readonly commands: readonly string[];
}

export interface SmtpBehaviour {
  /** Replies in place of the usual ones, by the first word of a command; `MESSAGE` after the last line of one. */
  readonly replies?: Readonly<Record<string, string>>;
  /** Hangs up once a message was handed over, without a word. */
  readonly hangsUp?: boolean;
}

const USUAL: Readonly<Record<string, string>> = {
  EHLO: '250-local\r\n250 AUTH PLAIN LOGIN',
  HELO: '250 local',
  AUTH: '235 welcome',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  MESSAGE: '250 taken',
  QUIT: '221 bye',
  RSET: '250 ok',
};

export async function startSmtpServer({
  replies = {},
  hangsUp = false,
}: SmtpBehaviour = {}): Promise<SmtpServer> {
  const messages: string[] = [];
  const commands: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    const state = { buffer: '', isData: false };
    const say = (key: string): void => void socket.write(`${replies[key] ?? USUAL[key] ?? '502 what'}\r\n`);
    socket.write('220 local\r\n');
    socket.on('data', (chunk: Buffer) => {
      state.buffer += chunk.toString('utf8');
      for (;;) {
        const end = state.isData ? state.buffer.indexOf('\r\n.\r\n') : state.buffer.indexOf('\r\n');
        if (end === -1) return;
        const piece = state.buffer.slice(0, end);
        state.buffer = state.buffer.slice(end + (state.isData ? 5 : 2));
        if (state.isData) {
          state.isData = false;
          if (hangsUp) {
            socket.destroy();
            return;
          }
          const isTaken = (replies['MESSAGE'] ?? '250').startsWith('2');
          if (isTaken) messages.push(piece);
          say('MESSAGE');
          continue;
        }
        const word = piece.split(' ')[0]?.toUpperCase() ?? '';
        commands.push(word);
        state.isData = word === 'DATA' && (replies['DATA'] ?? '354').startsWith('354');
        say(word);
        if (word === 'QUIT') socket.end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { port: typeof address === 'object' && address !== null ? address.port : 0, messages, commands };
}
