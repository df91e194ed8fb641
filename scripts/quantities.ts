/** `npm run -s quantities`: JSON lines in, JSON lines out, one at a time; a line that is no such object is named on stderr. */
import { toBaseQuantity } from '../server/extract/recognizers/base-quantity.ts';
import { recognizeQuantities } from '../server/extract/recognizers/quantity.ts';

interface Question {
  readonly id: unknown;
  readonly text: string;
}

process.exitCode = await main();

/** Exit code: 0, or 1 when a line could not be read. */
async function main(): Promise<number> {
  let number = 0;
  let failed = 0;
  for await (const line of readLines()) {
    number += 1;
    if (line.trim() === '') continue;
    const question = readQuestion(line);
    if (question === null) {
      failed += 1;
      process.stderr.write(`line ${number}: expected {"id": …, "text": "…"}\n`);
    } else await print(answer(question));
  }
  return failed === 0 ? 0 : 1;
}

/** Lines of stdin by LF alone: U+2028 may stand inside a JSON string, where the line reader of Node would cut. */
async function* readLines(): AsyncGenerator<string> {
  let pieces: string[] = [];
  process.stdin.setEncoding('utf8');
  for await (const chunk of process.stdin) {
    const [first = '', ...more] = String(chunk).split('\n');
    pieces.push(first);
    for (const piece of more) {
      yield pieces.join('');
      pieces = [piece];
    }
  }
  yield pieces.join('');
}

/** The object of one line, or null when it is no JSON or has no text. */
function readQuestion(line: string): Question | null {
  try {
    const value: unknown = JSON.parse(line.startsWith('\uFEFF') ? line.slice(1) : line);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    const id: unknown = 'id' in value ? value.id : null;
    return typeof value.text === 'string' ? { id, text: value.text } : null;
  } catch {
    return null;
  }
}

function answer({ id, text }: Question): string {
  const quantities = recognizeQuantities(text).map((mention) => toBaseQuantity(mention, text));
  return `${JSON.stringify({ id, quantities })}\n`;
}

/** Waits while the reader of the pipe is slower. */
function print(line: string): Promise<void> {
  return new Promise((done) => {
    if (process.stdout.write(line)) done();
    else process.stdout.once('drain', done);
  });
}
