/** Names that no file system takes or that lead elsewhere. */
const FORBIDDEN = /[\\:*?"<>|\p{Cc}]/u;
const MOST = 120;

/**
 * The parts of a folder below the allowed one: `quarterly/board` → [quarterly, board], empty for that folder
 * itself. Null for anything absolute, going up, hidden, or that a file system could read otherwise.
 */
export function folderParts(folder: string): readonly string[] | null {
  const trimmed = folder.trim();
  if (trimmed === '') return [];
  if (trimmed.length > MOST || FORBIDDEN.test(trimmed)) return null;
  const parts = trimmed.split('/');
  const isPlain = parts.every((part) => part !== '' && !part.startsWith('.') && part === part.trim());
  return isPlain && parts.every((part) => !part.endsWith('.')) ? parts : null;
}

/** A name for a file or folder out of any words: what a file system would trip over becomes a line. */
export function plainName(words: string): string {
  const plain = words.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_').replace(/^[.\s]+|[.\s]+$/gu, '');
  return plain.slice(0, MOST) || '_';
}
