import type { Page } from 'playwright-core';

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
