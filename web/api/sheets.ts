import type { Lang } from '../../server/domain/format.ts';
import type { SheetPreview, SheetTaken } from '../../server/domain/sheet-import.ts';
import type { TextEncoding } from '../../server/domain/text-encoding.ts';
import { answerOf, api } from './client.ts';
import { presentOnly } from './present-only.ts';

/** Where a template comes from: of a whole year, or of one quarter. */
export function templateAddress(
  file: 'xlsx' | 'csv',
  { org, year, period }: { readonly org: string; readonly year: number; readonly period: string | null },
  lang: Lang,
): string {
  const when = period === null ? { year: String(year) } : { period };
  return `/api/sheets/template.${file}?${new URLSearchParams({ org, ...when, lang }).toString()}`;
}

/** A filled sheet with what a person says about it. */
export interface FilledSheet {
  readonly file: File;
  readonly org: string;
  /** Quarter of figures whose heading names none. */
  readonly period: string | null;
  readonly encoding: TextEncoding | null;
  readonly reason: string | null;
  readonly isOverwriting: boolean;
}

/** What a sheet would change, and what is wrong in which cell. */
export function previewSheet(sheet: FilledSheet): Promise<SheetPreview> {
  return answerOf<SheetPreview>(api.sheets.preview.$post({ form: formOf(sheet) }));
}

/** Stores a sheet as it was previewed: all of it, or the rows without a problem. */
export function takeSheet(
  sheet: FilledSheet,
  rows: 'all' | 'good',
  { revision }: Pick<SheetPreview, 'revision'>,
): Promise<SheetTaken> {
  return answerOf<SheetTaken>(api.sheets.$post({ form: { ...formOf(sheet), rows, revision } }));
}

/** Takes a whole sheet back. */
export async function undoSheet(stepId: string): Promise<void> {
  await answerOf(api.sheets[':id'].undo.$post({ param: { id: stepId } }));
}

function formOf({ file, org, period, encoding, reason, isOverwriting }: FilledSheet) {
  return {
    ...{ file, org, ...presentOnly({ period, reason }) },
    ...(encoding === null ? {} : { encoding }),
    ...(isOverwriting ? { overwrite: 'changed' as const } : {}),
  };
}
