/** Rows of rules for running prose and for names with numbers in them. Notation as in `claims.ts`. */
import type { ClaimRuleCases } from './claims.ts';

export const PROSE_CLAIM_CASES: readonly ClaimRuleCases[] = [
  {
    rule: 'a class of size ends in 级',
    hits: [
      ['task', '首艘40米级测量船建造', ''],
      ['target', '新建5万吨级泊位3个', '3个=target 新建/5万吨级泊位'],
      ['target', '培育10亿元级企业4家', '4家=target 培育/10亿元级企业'],
    ],
    nearMisses: [
      ['target', '新修县级公路40公里', '40公里=target 新修/县级公路'],
      ['target', '储备粮食5万吨', '5万吨=target /储备粮食'],
    ],
  },
];
