import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonal } from '../../server/domain/mask-personal.ts';

describe('personal data in a quoted sentence', () => {
  it.each([
    ['联系电话13912345678', '联系电话139*****678'],
    ['联系人：李某 139-1234-5678。', '联系人：李某 139*******678。'],
    ['值班电话 0571-87654321 转 2', '值班电话 057*******321 转 2'],
    ['热线：87654321', '热线：876**321'],
    ['身份证号330102199003071234已登记', '身份证号330************234已登记'],
    ['写信到 wang.lei@example.gov.cn 即可', '写信到 w*******@example.gov.cn 即可'],
  ])('is starred out: %s', (text, masked) => {
    expect(maskPersonal(text)).toBe(masked);
  });

  it.each([
    '新增科技型中小企业13462家，技术交易额1157亿元',
    '发放贷款13912345678元',
    '文号330000411/2021-10934',
    '完成率168.3%，1—9月累计20211105件',
    '投资0571万元',
    '服务电话已接通95%',
  ])('is not seen in figures, dates and document numbers: %s', (text) => {
    expect(maskPersonal(text)).toBe(text);
  });

  it('never changes the length', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...('0123456789-@.电话手机aX ，'.match(/./gu) ?? [])) }),
        (text) => {
          const masked = maskPersonal(text);
          return text.includes('@') || masked.length === text.length;
        },
      ),
    );
  });
});
