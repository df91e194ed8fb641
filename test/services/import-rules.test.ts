import { describe, expect, it } from 'vitest';
import { findTask } from '../../server/services/import/find-task.ts';
import { shortenTitle } from '../../server/services/import/shorten-title.ts';
import { spanOf } from '../../server/domain/provenance.ts';
import type { Task } from '../../server/extract/types.ts';

describe('shortenTitle', () => {
  it.each([
    ['推动耕地保护,全年新建高标准农田20万亩。', '推动耕地保护'],
    ['推动耕地保护', '推动耕地保护'],
    ['  深化改革；加强监管 ', '深化改革'],
    ['建设覆盖全域的农产品质量安全追溯管理平台', '建设覆盖全域的农产品质量安全追…'],
    ['，无首句', '，无首句'],
    ['', ''],
  ])('%j → %j', (title, short) => {
    expect(shortenTitle(title)).toBe(short);
  });
});

describe('findTask', () => {
  const TEXT = '0123456789'.repeat(4);
  const task = (no: string | null, start: number, end: number): Task => ({
    no,
    title: '',
    titleSpan: null,
    owners: [],
    fields: [{ role: 'target', start, end, header: null, unit: null, period: null, isShifted: false }],
  });
  const at = (start: number) => [spanOf(TEXT, start, start + 2, 'number')];

  it('goes by the number where one task has it', () => {
    expect(findTask([task('1', 0, 10), task('2', 10, 20)], '2', at(3))).toBe(1);
  });

  it('goes by the place where two chapters count from one', () => {
    const tasks = [task('1', 0, 10), task('2', 10, 20), task('1', 20, 30)];
    expect(findTask(tasks, '1', at(22))).toBe(2);
    expect(findTask(tasks, '1', at(4))).toBe(0);
  });

  it('goes by the place where tasks have no number', () => {
    expect(findTask([task(null, 0, 10), task(null, 10, 20)], null, at(12))).toBe(1);
  });

  it('takes the first of equals when no place is known, and none when nothing fits', () => {
    expect(findTask([task('1', 0, 10), task('1', 10, 20)], '1', [null, undefined])).toBe(0);
    expect(findTask([task('1', 0, 10)], '7', at(30))).toBeNull();
    expect(findTask([], null, [])).toBeNull();
  });
});
