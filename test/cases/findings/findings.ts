import type { FieldRole } from '../../../server/extract/types.ts';

type Parts = readonly (readonly [role: FieldRole, words: string])[];

/** Fields of a task → codes of its findings (not_reported left out), with the claim's verdict where the report makes one. */
export const FINDING_CASES: readonly (readonly [name: string, parts: Parts, expected: string])[] = [
  [
    'claim that the figures refute',
    [
      ['target', '选派特派员1.2万人次。'],
      ['progress', '选派特派员1.138万人次,已提前完成年度任务。'],
    ],
    'claim_mismatch claim=false',
  ],
  [
    'claim that holds',
    [
      ['target', '新增小店800家。'],
      ['progress', '新增小店1346家,已超额完成年度目标任务。'],
    ],
    'claim=true',
  ],
  [
    'claim of all against a rate',
    [
      ['target', '隐患整改率达到100%。'],
      ['progress', '整改率94.6%,隐患已全部整改销号。'],
    ],
    'claim_mismatch claim=false',
  ],
  [
    'claim about half a year',
    [
      ['target', '治理隐患点32处。'],
      ['progress', '治理隐患点12处,已完成上半年工作任务。'],
    ],
    'claim=null',
  ],
  [
    'denied and so it is',
    [
      ['target', '平均用时控制在30天以内。'],
      ['progress', '平均用时34天,尚未达到目标要求。'],
    ],
    'claim=true',
  ],
  [
    'met, says a cap that is broken',
    [
      ['target', '平均周期压减至20天以内。'],
      ['progress', '平均周期23天,已达到目标要求。'],
    ],
    'claim_mismatch claim=false',
  ],
  [
    'late and not there yet',
    [
      ['target', '新设研究院30家。'],
      ['progress', '研究院仅新设5家,进度明显滞后。'],
    ],
    'claim=null',
  ],
  [
    'claim in a remark column',
    [
      ['indicator', '上线应用场景'],
      ['target', '30个'],
      ['progress', '22个'],
      ['other', '已完成年度任务'],
    ],
    'claim_mismatch claim=false',
  ],
  [
    'a rate is no claim',
    [
      ['target', '交易总额1000亿元。'],
      ['progress', '交易总额676.3亿元,达到年度目标的67.6%。'],
    ],
    '',
  ],
  [
    'printed rate against the figures',
    [
      ['target', '立案查处案件320件。'],
      ['progress', '立案查处案件74件,完成年度任务的32.1%。'],
    ],
    'rate_mismatch',
  ],
  [
    'printed rate rounded',
    [
      ['target', '接待游客1200万人次。'],
      ['progress', '接待游客1026.4万人次,完成率85.5%。'],
    ],
    '',
  ],
  [
    'rate column',
    [
      ['indicator', '新开放数据集'],
      ['target', '600个'],
      ['progress', '412个'],
      ['rate', '86.7%'],
    ],
    'rate_mismatch',
  ],
  [
    'rate column that agrees',
    [
      ['indicator', '新开放数据集'],
      ['target', '600个'],
      ['progress', '412个'],
      ['rate', '68.7%'],
    ],
    '',
  ],
  [
    'rate column of a cap, turned round',
    [
      ['indicator', '平均用时'],
      ['target', '≤30天'],
      ['progress', '25天'],
      ['rate', '120%'],
    ],
    '',
  ],
  [
    'rates of a list',
    [
      ['target', '培训4000人次、新增就业5500人。'],
      ['progress', '培训4368人次,新增就业5127人,分别完成年度任务的109.2%、93.2%。'],
    ],
    '',
  ],
  [
    'target in the title only',
    [
      ['task', '壮大队伍,新增协会3家、联盟5家。'],
      ['target', '新增联盟5家。'],
      ['progress', '新增联盟2家。'],
    ],
    'target_only_in_title',
  ],
  [
    'title repeats the target',
    [
      ['task', '新增联盟5家。'],
      ['target', '新增联盟5家。'],
      ['progress', '新增联盟2家。'],
    ],
    '',
  ],
  [
    'no goal column at all',
    [
      ['task', '新增联盟5家。'],
      ['progress', '新增联盟2家。'],
    ],
    '',
  ],
  [
    'title and column disagree',
    [
      ['task', '新增高新技术企业300家。'],
      ['target', '新增高新技术企业280家。'],
      ['progress', '新增高新技术企业90家。'],
    ],
    'target_conflict',
  ],
  [
    'registered instead of new',
    [
      ['target', '新增小店800家。'],
      ['progress', '新备案小店1346家。'],
    ],
    'definition_drift',
  ],
  [
    'helped instead of led',
    [
      ['target', '牵头承担攻关课题20项。'],
      ['progress', '协同推动攻关课题26项。'],
    ],
    'definition_drift',
  ],
  [
    'the same verb',
    [
      ['target', '新增小店800家。'],
      ['progress', '新增小店346家。'],
    ],
    '',
  ],
  [
    'persons against visits in one row',
    [
      ['indicator', '培训技能人才'],
      ['target', '1.6万人'],
      ['progress', '7905人次'],
    ],
    'unit_mismatch',
  ],
  [
    '万人 against 人',
    [
      ['indicator', '培训技能人才'],
      ['target', '1.6万人'],
      ['progress', '7905人'],
    ],
    '',
  ],
  [
    'more names than the number says',
    [
      ['target', '评选先进县2个以上。'],
      ['progress', '评选东平县、西岭县、北湖县、南浦县等3个先进县。'],
    ],
    'count_mismatch',
  ],
  [
    'names and number agree',
    [
      ['target', '评选先进县2个以上。'],
      ['progress', '评选东平县、西岭县、北湖县等3个先进县。'],
    ],
    '',
  ],
];
