import type { Page } from 'playwright-core';
import type { RunningServer } from '../../../scripts/lib/start-built-server.ts';

export interface UploadFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Hands a file to the Reports page as the file chooser would. */
export async function upload(page: Page, file: UploadFile): Promise<void> {
  await page.locator('input[type=file]').setInputFiles(file);
}

/** A text file of this content. */
export function textFile(name: string, content: string): UploadFile {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(content, 'utf8') };
}

/** Imports a file through the API; a file that is there already stays as it is. */
export async function importByApi({ url }: RunningServer, file: UploadFile): Promise<Response> {
  const body = new FormData();
  body.set('file', new Blob([new Uint8Array(file.buffer)]), file.name);
  return fetch(`${url}/api/reports`, { method: 'POST', body });
}
