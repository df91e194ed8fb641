import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface ToolResult {
  /** Exit code; 1 when the process was ended by a signal. */
  readonly code: number;
  /** Standard output and error in the order they came. */
  readonly output: string;
}

/** Runs an installed package's command in this Node and collects what it prints; never throws for a failing exit. */
export function runTool(
  root: string,
  packageName: string,
  binPath: string,
  args: readonly string[],
): Promise<ToolResult> {
  const manifest = createRequire(join(root, 'package.json')).resolve(`${packageName}/package.json`);
  return runNode(root, [join(dirname(manifest), binPath), ...args]);
}

/** Runs this Node with the given arguments in `root` and collects what it prints. */
export function runNode(root: string, args: readonly string[]): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    const chunks: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (chunk: string) => chunks.push(chunk));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}
