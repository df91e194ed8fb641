import { ERROR_KINDS } from '../../server/errors.ts';
import { UNREADABLE_WORDS } from '../../server/domain/wording.ts';

export const ERRORS_PAGE = 'docs/reference/errors.md';

const HEAD = `# Errors

Written by \`npm run docs:errors\` from the sources; \`npm run check\` fails when it is not what the code has.

An error is a problem document (RFC 9457) with the content type \`application/problem+json\`: \`type\`, \`title\`, \`status\`, \`detail\`, \`code\`,
\`requestId\`. Words come in the language of the request; words in braces are filled in. \`requestId\` stands in the log of the server too.
`;

/** The page of all codes, sorted, with the words that people see. */
export function errorsPage(): string {
  const kinds = Object.entries(ERROR_KINDS).sort(([a], [b]) => (a < b ? -1 : 1));
  const errors = kinds.map(
    ([code, { status, en, zh }]) =>
      `| \`${code}\` | ${status} | ${en.title}. ${en.detail} | ${zh.title}：${zh.detail} |`,
  );
  const reasons = Object.entries(UNREADABLE_WORDS).map(
    ([code, { en, zh }]) => `| \`${code}\` | ${en} | ${zh} |`,
  );
  return `${HEAD}
| Code | Status | English | 中文 |
| --- | --- | --- | --- |
${errors.join('\n')}

## Why a file cannot be read

The field \`reason\` of \`unreadable_file\`, and what \`extract\` prints before it ends with 2.

| Reason | English | 中文 |
| --- | --- | --- |
${reasons.join('\n')}
`;
}
