import { describe, expect, expectTypeOf, it } from 'vitest';
import type { UnreadableCode } from '../../server/documents/document.ts';
import { FINDING_CODES, REASON_CODES } from '../../server/domain/finding.ts';
import {
  describeFinding,
  describeReason,
  describeUnreadable,
  UNREADABLE_WORDS,
} from '../../server/domain/wording.ts';
import type { UnreadableWord } from '../../server/domain/wording.ts';

const CJK = /[\u4e00-\u9fff]/;

describe('words for findings, reasons and refusals', () => {
  it('stand in both languages for every code', () => {
    for (const code of FINDING_CODES) {
      expect(describeFinding({ code, params: {} }, 'zh')).toMatch(/。$/);
      expect(describeFinding({ code, params: {} }, 'en')).toMatch(/\.$/);
      expect(describeFinding({ code, params: {} }, 'en')).not.toMatch(CJK);
    }
    for (const code of REASON_CODES) {
      expect(describeReason({ code, params: {} }, 'zh')).toMatch(/。$/);
      expect(describeReason({ code, params: {} }, 'en')).toMatch(/\.$/);
    }
  });

  it('take the values of the params, and a dash for what is missing', () => {
    const params = { printed: 32.1, computed: 23.1 };
    expect(describeFinding({ code: 'rate_mismatch', params }, 'zh')).toBe(
      '报告写明完成率 32.1%，按数值计算为 23.1%。',
    );
    expect(describeFinding({ code: 'rate_mismatch', params: { printed: 5 } }, 'en')).toBe(
      'The report prints a rate of 5%; its figures give —%.',
    );
  });

  it('let a finding’s code serve as a reason', () => {
    const params = { target: '万人', actual: '人次' };
    expect(describeReason({ code: 'unit_mismatch', params }, 'zh')).toBe(
      describeFinding({ code: 'unit_mismatch', params }, 'zh'),
    );
  });

  it('say for every refusal that nothing was stored and what to do', () => {
    expectTypeOf<UnreadableWord>().toEqualTypeOf<UnreadableCode>();
    for (const code of Object.keys(UNREADABLE_WORDS) as UnreadableWord[]) {
      expect(describeUnreadable(code, { format: 'wps' }, 'zh')).toContain('没有保存任何内容');
      expect(describeUnreadable(code, { format: 'wps' }, 'en')).toContain('Nothing was stored');
    }
    expect(describeUnreadable('format_not_supported', { format: 'wps' }, 'en')).toContain('wps');
  });
});
