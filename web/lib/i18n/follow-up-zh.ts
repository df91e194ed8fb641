/** Chinese words of next steps that somebody keeps an eye on. */
import type { FollowUpState } from '../../../server/domain/follow-up.ts';

export const followUpZh = {
  state: '状态',
  states: { open: '待办', done: '已办', dropped: '不再办' } as Readonly<Record<FollowUpState, string>>,
  owner: '责任单位',
  nobody: '未定',
  due: '办结期限',
  noDue: '不限',
  of: (field: string, step: string) => `${field}：${step}`,
  next: '下季报告',
  saved: '已保存',
  offline: '网络中断，没有保存，可重试。',
};
