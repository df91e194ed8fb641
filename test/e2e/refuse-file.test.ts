import { describe, expect, it } from 'vitest';
import { countRows } from './harness/count-rows.ts';
import { startJourney } from './harness/journey.ts';
import { importByApi, textFile, upload, type UploadFile } from './harness/upload.ts';

const MAX_MB = 1;

/** One transparent pixel. */
const PIXEL =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';
const picture: UploadFile = {
  name: '三季度.txt',
  mimeType: 'text/plain',
  buffer: Buffer.from(PIXEL, 'base64'),
};

const REFUSED: readonly (readonly [string, UploadFile, { readonly zh: RegExp; readonly en: RegExp }])[] = [
  ['a picture renamed to .txt', picture, { zh: /png 文件/, en: /png/i }],
  ['an empty file', textFile('空.txt', ''), { zh: /空文件|是空的|没有内容/, en: /empty/i }],
  ['a file above the limit', textFile('大.txt', '一'.repeat(400_000)), { zh: /1 ?MB/, en: /1 ?MB/ }],
  [
    'a text without a report in it',
    textFile('信.txt', '各位同事：\n明天下午开会。\n'),
    { zh: /没有/, en: /no /i },
  ],
];

describe('a file that cannot be taken', () => {
  const { server, open } = startJourney({ DABIAO_MAX_UPLOAD_MB: String(MAX_MB) });

  it.each(REFUSED)(
    '%s gets a clear message in both languages and stores nothing',
    async (_name, file, words) => {
      const before = countRows(server());
      for (const lang of ['zh', 'en'] as const) {
        const { page, goto, close } = await open();
        await goto(`/reports?lang=${lang}`);
        await upload(page, file);
        const message = page.getByRole('listitem').filter({ hasText: file.name }).getByRole('alert');
        await message.waitFor();
        expect(await message.innerText()).toMatch(words[lang]);
        expect(await message.innerText()).toMatch(lang === 'zh' ? /没有保存/ : /nothing was stored/i);
        expect(await message.innerText()).not.toMatch(/[{}]|undefined|null/);
        await close();
      }
      expect(countRows(server())).toEqual(before);
    },
  );

  it('answers the API with a problem document', async () => {
    const response = await importByApi(server(), picture);
    expect(response.status).toBe(422);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    const problem: unknown = await response.json();
    expect(problem).toMatchObject({ status: 422, code: 'unreadable_file' });
    expect(JSON.stringify(problem)).not.toMatch(/\bat .*\.(ts|mjs|js):\d/);
  });
});
