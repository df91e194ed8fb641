import type { FieldRole } from '../../../server/extract/types.ts';

type Parts = readonly (readonly [role: FieldRole, words: string])[];

/** Fields of a task → `name: target=actual` for each metric, ∅ without a figure, `?reason` when it waits. */
export const SECTION_METRICS: readonly (readonly [parts: Parts, expected: readonly string[]])[] = [
  // A bound before a list mark bounds its number; before a noun it names a class.
  [
    [['body', '全年翻修渡口42处以上、加固堤防18公里。目前翻修渡口30处,加固堤防9公里。']],
    ['翻修渡口: 42处=30处', '加固堤防: 18公里=9公里'],
  ],
  [
    [['body', '全年疏浚航道42公里以上、加固堤防18处。目前疏浚航道30公里,加固堤防9处。']],
    ['疏浚航道: 42公里=30公里', '加固堤防: 18处=9处'],
  ],
  // Chinese numerals count as a goal, and a shorter verb answers a longer one.
  [[['body', '新开通夜间航线六条,已开通四条,其余两条待批。']], ['新开通夜间航线: 6条=4条']],
  // Behind a semicolon the next goal stands, when its result follows at once.
  [
    [['body', '新开通夜间航线六条,已开通四条;渡船准点率保持98%,目前为97%。']],
    ['新开通夜间航线: 6条=4条', '渡船准点率: 98%=97%'],
  ],
  // What was only put forward is no result.
  [[['body', '创建省级平安渡口2处,已向省局推荐3处,尚未公布。']], ['创建省级平安渡口: 2处=∅']],
  // Near misses: two results in a row promise nothing.
  [[['body', '已新增渡船6艘;渡船准点率保持98%,同比提高1个百分点。']], []],
  [[['body', '已检查渡口42处;发现隐患12处,目前整改9处。']], []],
  [
    [
      ['indicator', '新建驿站12座'],
      ['progress', '新建驿站5座。'],
    ],
    ['新建驿站: 12座=5座'],
  ],
  [[['progress', '完成年度任务2万人的93%。']], [': 2万人=1.86万人?derived_from_rate']],
  [[['body', '户厕改造1.2万户已完成3840户。']], ['户厕改造: 1.2万户=3840户']],
  [
    [
      ['target', '新建驿站12座;新建驿站12座。'],
      ['progress', '新建驿站5座。'],
    ],
    ['新建驿站: 12座=5座'],
  ],
  [
    [
      ['task', '新建驿站15座'],
      ['target', '新建驿站12座。'],
      ['progress', '新建驿站5座。'],
    ],
    ['新建驿站: 12座=5座'],
  ],
  [
    [
      ['target', 'Complete 12 safe walking routes to schools and parks and libraries in every ward.'],
      ['progress', '5 routes completed.'],
    ],
    ['Complete routes: 12routes=5routes'],
  ],
  [
    [
      ['target', '认定具有自主知识产权的先进制造业创新服务综合平台6家。'],
      ['progress', '认定2家。'],
    ],
    ['先进制造业创新服务综合平台: 6家=2家'],
  ],
  [
    [
      ['target', '新增体系化、任务型、开放式的产业技术创新战略联合体6家。'],
      ['progress', '新增2家。'],
    ],
    ['新增产业技术创新战略联合体: 6家=2家'],
  ],
  [
    [
      ['target', '建设重点文旅项目,完成投资30亿元。'],
      ['progress', '完成投资12亿元。'],
    ],
    ['重点文旅投资: 30亿元=12亿元'],
  ],
  [
    [
      ['target', '创建示范县3个。'],
      ['progress', '青山县、白水县获评示范。'],
    ],
    ['创建示范县: 3个=2个?counted_from_names'],
  ],
  [
    [
      ['target', '培育创新载体3家。'],
      ['progress', '获批云岭研究院、东湖技术中心。'],
    ],
    ['培育创新载体: 3家=2家?counted_from_names'],
  ],
  [
    [
      ['target', '补建路灯530个。'],
      ['progress', '照明设施已补建209个。'],
    ],
    ['补建路灯: 530个=209个?weak_match'],
  ],
  [
    [
      ['target', 'The capital programme is ¥3.2bn.'],
      ['progress', 'Spending was ¥2.05bn.'],
    ],
    ['Capital programme: 3.2¥bn=2.05¥bn?weak_match'],
  ],
  [
    [
      ['target', '改造危房300套。'],
      ['progress', '住宅修缮已完成120套。'],
    ],
    ['改造危房: 300套=120套?weak_match'],
  ],
  [
    [
      ['target', '资金拨付3亿元。'],
      ['progress', '已到位1.2亿元。'],
    ],
    ['资金拨付: 3亿元=1.2亿元'],
  ],
  [
    [
      ['target', '60米级海巡船2艘。'],
      ['progress', '建成60米级海巡船1艘。'],
    ],
    ['60米级海巡船: 2艘=1艘'],
  ],
  [
    [
      ['target', '使用10年以上的电梯更新30台。'],
      ['progress', '使用10年以上的电梯更新12台。'],
    ],
    ['使用10年以上的电梯更新: 30台=12台'],
  ],
  [
    [
      ['target', '城区站点500米覆盖率达到100%。'],
      ['progress', '城区站点500米覆盖率达到96%。'],
    ],
    ['城区站点500米覆盖率: 100%=96%'],
  ],
  [
    [
      ['target', '万吨级泊位新建3个。'],
      ['progress', '新建千吨级泊位2个、万吨级泊位1个。'],
    ],
    ['万吨级泊位新建: 3个=1个'],
  ],
  [[['body', '处理率91.3%。机械化率达到80%以上,目前完成78%。']], ['机械化率: 80%=78%']],
  [
    [
      ['target', '新增绿色矿山3家。'],
      ['progress', '金湾石场、云岭石场通过绿色矿山评估。'],
    ],
    ['新增绿色矿山: 3家=2家?counted_from_names'],
  ],
  [
    [
      ['target', '建设甬江、瓯江等实验室5家。'],
      ['progress', '获批甬江实验室、云岭实验室。'],
    ],
    ['建设实验室: 5家=2家?counted_from_names'],
  ],
  [
    [
      ['target', '培育创新载体3家。'],
      ['progress', '云岭研究院、东湖研究院获批。'],
    ],
    ['培育创新载体: 3家=2家?counted_from_names'],
  ],
  [
    [
      ['target', '新增高新区2个。'],
      ['progress', '获批青山县、白水县。'],
    ],
    ['新增高新区: 2个=∅'],
  ],
  [
    [
      ['target', '化解积案30件。'],
      ['progress', '信访稳定。目前办结12件。'],
    ],
    ['化解积案: 30件=12件'],
  ],
  [
    [
      ['target', '投资30亿元。'],
      ['progress', '本期12亿元。'],
    ],
    ['投资: 30亿元=12亿元?weak_match'],
  ],
  [
    [
      ['target', '新建具有示范带动作用的城乡一体化便民惠民服务设施综合体12座。'],
      ['progress', '新建5座。'],
    ],
    ['城乡一体化便民惠民服务设施综合体: 12座=5座'],
  ],
  [
    [
      ['target', '培训企业职工(含派遣人员)5000人。'],
      ['progress', '培训企业职工(含派遣人员1200人)3000人。'],
    ],
    ['培训企业职工(含派遣人员): 5000人=3000人'],
  ],
];
