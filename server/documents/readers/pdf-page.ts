import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { plainIdeographs } from './plain-ideographs.ts';
import type { Rule } from './pdf-rules.ts';
import { findRules } from './pdf-rules.ts';

/** A run of characters in page coordinates: points, `y` is the baseline and grows upwards. */
export interface PdfItem {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  readonly items: readonly PdfItem[];
  readonly rules: readonly Rule[];
}

/** The operator codes of pdf.js that matter here. */
export type PdfOperators = Readonly<Record<string, number>>;

/** Text and ruling lines of a page. Radical code points, which PDF fonts often give, become plain characters. */
export async function readPdfPage(page: PDFPageProxy, operators: PdfOperators): Promise<PdfPage> {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = page.view;
  const content = await page.getTextContent();
  const items = content.items.flatMap((item): readonly PdfItem[] => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as readonly number[];
    const size = Math.hypot(c, d);
    return [{ text: plainIdeographs(item.str), x: x - x0, y: y - y0, width: item.width, size }];
  });
  const list = await page.getOperatorList();
  const rules = findRules(list.fnArray, list.argsArray as readonly unknown[], operators);
  page.cleanup();
  return { width: x1 - x0, height: y1 - y0, items, rules: rules.map((rule) => shift(rule, x0, y0)) };
}

function shift(rule: Rule, x: number, y: number): Rule {
  return rule.isVertical
    ? { ...rule, at: rule.at - x, from: rule.from - y, to: rule.to - y }
    : { ...rule, at: rule.at - y, from: rule.from - x, to: rule.to - x };
}
