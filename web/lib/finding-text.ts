import { FINDING_CODES, type FindingCode } from '../../server/domain/finding.ts';
import type { Lang } from '../../server/domain/format.ts';
import type { FindingView } from '../../server/domain/scorecard.ts';
import { describeFinding } from '../../server/domain/wording.ts';
import { displayText } from './display-text.ts';

/** A finding in one sentence; a code of a newer server that this page has no words for is shown as it is. */
export function findingText({ code, params }: Pick<FindingView, 'code' | 'params'>, lang: Lang): string {
  if (!isFindingCode(code)) return code;
  const words = describeFinding({ code, params }, lang);
  return lang === 'zh' ? displayText(words) : words;
}

function isFindingCode(code: string): code is FindingCode {
  return FINDING_CODES.some((known) => known === code);
}
