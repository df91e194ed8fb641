import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { exportEn } from './export-en.ts';
import { exportZh, type ExportText } from './export-zh.ts';

const TEXTS: Readonly<Record<Lang, ExportText>> = { zh: exportZh, en: exportEn };

/** The words of the export page, which load with its page. */
export function useExportText(): ExportText {
  return TEXTS[useLang()];
}
