import { insertDraft, sweepDrafts } from '../../db/repositories/import-drafts.ts';
import { editionByHash, type EditionRow } from '../../db/repositories/reports.ts';
import type { DraftCorrections, ImportDraft } from '../domain/import-draft.ts';
import { AppError } from '../errors.ts';
import { summariseReport } from './board/summarise-reports.ts';
import type { ServiceContext } from './context.ts';
import { hashFile } from './hash-bytes.ts';
import { describeDraft, duplicateDraft } from './import/describe-draft.ts';
import { readCorrections, type FileInput } from './import/import-input.ts';
import { meetAgain, takeFile, type ImportResult } from './import/take-file.ts';
import { understandFile } from './import/understand-file.ts';

/** A file that nobody took waits this long. */
const LIFETIME_MS = 24 * 60 * 60 * 1000;
/** All waiting files together; the oldest go first. */
const MOST_BYTES = 512 * 1024 * 1024;

export interface DraftInput extends FileInput {
  readonly corrections: DraftCorrections;
  /** Take the file at once when there is nothing to ask; `new` leaves a report withdrawn whose file comes again. */
  readonly taking: 'certain' | 'new' | null;
}

export interface DraftResult {
  readonly draft: ImportDraft;
  /** What came of the file when it was taken at once. */
  readonly taken: ImportResult | null;
}

/**
 * Says what was understood of a file and what it would change, and keeps it for a while so that it can be taken.
 * A file that is there already, that is taken at once or that holds nothing to take leaves no draft behind.
 * @throws AppError unreadable_file, nothing_found
 */
export async function draftImport(context: ServiceContext, input: DraftInput): Promise<DraftResult> {
  const { corrections: sent, taking } = input;
  const file = { bytes: input.bytes, fileName: input.fileName };
  const hash = await hashFile(file.bytes);
  const known = await editionByHash(context.store, hash);
  if (known !== null && (taking !== null || known.withdrawnAt === null))
    return meetDuplicate(context, file, known, taking === 'certain');
  const corrections = readCorrections(sent);
  const understood = await understandFile(context, file, { corrections });
  const duplicate = known === null ? null : await summariseReport(context.store, known.id);
  const draft = await describeDraft(context, {
    file,
    hash,
    understood,
    corrections: sent,
    duplicate,
  });
  if (isHopeless(draft)) throw new AppError('nothing_found');
  if (draft.state === 'certain' && taking !== null) {
    const whole = { ...file, hash, isSample: false, isIllustrative: false, draftId: null };
    return { draft, taken: await takeFile(context, whole, understood, corrections) };
  }
  return { draft: await keepDraft(context, file, hash, draft), taken: null };
}

/** No target and no milestone, no table whose columns a person could name; prose without a quarter is no report. */
function isHopeless({ counts, period, tables }: ImportDraft): boolean {
  const isProse = tables.length === 0 && counts.metrics + counts.milestones === 0;
  return isProse && (counts.tasks === 0 || period === null);
}

async function meetDuplicate(
  context: ServiceContext,
  file: FileInput,
  known: EditionRow,
  isTaking: boolean,
): Promise<DraftResult> {
  const taken = isTaking ? await meetAgain(context, known, null) : null;
  const report = taken?.report ?? (await summariseReport(context.store, known.id));
  return { draft: duplicateDraft(file, known, report), taken };
}

async function keepDraft(
  { store, newId, now, actor }: ServiceContext,
  { bytes, fileName }: FileInput,
  hash: string,
  draft: ImportDraft,
): Promise<ImportDraft> {
  const id = newId();
  const createdAt = now();
  const expiresAt = new Date(createdAt.getTime() + LIFETIME_MS);
  await store.tx(async (session) => {
    await insertDraft(session, {
      id,
      fileName,
      byteSize: bytes.byteLength,
      bytes: Buffer.from(bytes),
      hash,
      corrections: draft.corrections,
      expiresAt,
      actor,
      createdAt,
    });
    await sweepDrafts(session, createdAt, MOST_BYTES);
  });
  return { ...draft, id, expiresAt: expiresAt.toISOString() };
}
