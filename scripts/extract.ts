/** `npm run -s extract -- FILE`: reads and extracts reports. One file → stdout; `--out DIR FILE...` → one JSON each. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { describeUnreadable } from '../server/domain/wording.ts';
import { readDocument } from '../server/documents/read-document.ts';
import { extract } from '../server/extract/extract.ts';
import { compareEditions } from '../server/extract/matching/compare-editions.ts';
import type { Edition } from '../server/extract/matching/compare-editions.ts';
import { toContract } from '../server/extract/to-contract.ts';
import type { ContractReport } from '../server/extract/to-contract.ts';
import type { Extraction, TraceSink } from '../server/extract/types.ts';

const UNREADABLE = 2;
const SOME_FAILED = 1;
const USAGE = 'usage: extract FILE | extract --out DIR FILE... [--align] [--trace] [--text]';

interface Arguments {
  readonly files: readonly string[];
  readonly out: string | null;
  readonly hasTrace: boolean;
  readonly hasText: boolean;
  readonly isAligning: boolean;
}

type Outcome =
  | {
      readonly ok: true;
      readonly report: ContractReport & { readonly text?: string };
      readonly extraction: Extraction;
    }
  | { readonly ok: false; readonly message: string };

process.exitCode = await main(readArguments(process.argv.slice(2)));

/** Exit code: 0 done, 2 the one file cannot be read or the call is wrong, 1 one of many failed. */
async function main({ files, out, hasTrace, hasText, isAligning }: Arguments): Promise<number> {
  const [first] = files;
  if (first === undefined || (out === null && files.length > 1)) return fail(USAGE, UNREADABLE);
  if (out === null) {
    const outcome = await extractFile(first, hasTrace, hasText);
    if (!outcome.ok) return fail(outcome.message, UNREADABLE);
    process.stdout.write(`${JSON.stringify(outcome.report, null, 1)}\n`);
    return 0;
  }
  mkdirSync(out, { recursive: true });
  let failed = 0;
  const editions: Edition[] = [];
  for (const file of files) {
    const outcome = await extractFile(file, hasTrace, hasText);
    if (outcome.ok) {
      writeJson(join(out, `${stem(file)}.json`), outcome.report);
      editions.push({ file: stem(file), extraction: outcome.extraction });
    } else failed += fail(outcome.message, 1);
  }
  if (isAligning) writeJson(join(out, 'families.json'), compareEditions(editions));
  return failed === 0 ? 0 : SOME_FAILED;
}

function readArguments(words: readonly string[]): Arguments {
  const at = words.indexOf('--out');
  const out = at === -1 ? null : (words[at + 1] ?? null);
  const files = words.filter((word, i) => !word.startsWith('--') && (at === -1 || i !== at + 1));
  return {
    files,
    out,
    hasTrace: words.includes('--trace'),
    hasText: words.includes('--text'),
    isAligning: words.includes('--align'),
  };
}

function writeJson(path: string, value: unknown): void {
  writeFileSync(path, `${JSON.stringify(value, null, 1)}\n`);
}

function fail(message: string, code: number): number {
  process.stderr.write(`${message}\n`);
  return code;
}

function stem(file: string): string {
  return basename(file, extname(file));
}

async function extractFile(file: string, hasTrace: boolean, hasText: boolean): Promise<Outcome> {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    return { ok: false, message: `${file}: ${error instanceof Error ? error.message : String(error)}` };
  }
  const result = await readDocument(bytes, basename(file));
  if (!result.ok)
    return { ok: false, message: `${file}: ${describeUnreadable(result.code, result.params, 'zh')}` };
  const { document } = result;
  const extraction = extract(document, {
    fileName: basename(file),
    ...(hasTrace ? { trace: traceTo(document.text) } : {}),
  });
  const hash = createHash('sha256').update(document.text, 'utf8').digest('hex');
  return {
    ok: true,
    extraction,
    report: { ...toContract(extraction, hash), ...(hasText ? { text: document.text } : {}) },
  };
}

/** One line an entry on stderr: step, rule, what it did, the words it did it to. */
function traceTo(text: string): TraceSink {
  return ({ step, rule, action, range, note }) => {
    const words = range === null ? '' : JSON.stringify(text.slice(range.start, range.end));
    process.stderr.write(`${step}\t${rule}\t${action}\t${words}\t${note}\n`);
  };
}
