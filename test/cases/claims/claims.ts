/** Rows of one rule. Notation: see `write` in claims.test.ts; the report is one of 2021 Q3. */
import type { FieldRole } from '../../../server/extract/types.ts';

type Row = readonly [role: FieldRole, text: string, expected: string];

export interface ClaimRuleCases {
  readonly rule: string;
  readonly hits: readonly Row[];
  readonly nearMisses: readonly Row[];
}

export const CLAIM_CASES: readonly ClaimRuleCases[] = [
  {
    rule: 'the column decides first',
    hits: [
      ['target', '新增示范园12家', '12家=target 新增/示范园'],
      ['next', '再建驿站30座', '30座=next_step 建/驿站'],
      ['prior', '48', '48=prior'],
      ['forecast', '520户', '520户=forecast'],
      ['rate', '81.1', '81.1=rate'],
      ['measures', '签订5年建设期合同', '5年=context 签订/期合同'],
      ['problems', '编制缺18名', '18名=context 编制/缺'],
      ['remark', '惠及企业3家', '3家=context 惠及/企业'],
    ],
    nearMisses: [
      ['progress', '新增示范园12家', '12家=actual 新增/示范园'],
      ['owner', '3号楼2层', ''],
      ['task', '新建驿站30座', '30座=target 新建/驿站'],
    ],
  },
  {
    rule: 'a verb or a thing carries through a list',
    hits: [
      ['target', '新增驿站3家、书房8家', '3家=target 新增/驿站; 8家=target 新增/书房'],
      ['target', '新建泵站2座,管网改造点30座', '2座=target 新建/泵站; 30座=target 新建/管网改造点'],
      ['target', '搬迁410户1560人', '410户=target 搬迁/; 1560人=target 搬迁/'],
      ['progress', '普及率由82%提高到90%', '82%=prior 提高到/普及率; 90%=actual 提高到/普及率'],
      ['progress', '贷款额由500亿元调整为600亿元', '500亿元=prior 调整/贷款额; 600亿元=actual 调整/贷款额'],
      ['progress', '放映场次、演出场次分别为980场、512场', '980场=actual /放映场次; 512场=actual /演出场次'],
    ],
    nearMisses: [
      ['target', '检查企业860家,立案率不低于30%', '860家=target 检查/企业; 30%=target /立案率'],
      ['target', '新增驿站3家;书房8家', '3家=target 新增/驿站; 8家=target /书房'],
    ],
  },
  {
    rule: 'a goal named again is no actual',
    hits: [
      [
        'progress',
        '交易额达115亿元,已超额完成年度100亿元的目标任务',
        '115亿元=actual 达/交易额; 100亿元=restated_target 完成/',
      ],
      [
        'progress',
        '完成投资42亿元,占年度计划56亿元的75%',
        '42亿元=actual 完成/投资; 56亿元=restated_target /占; 75%=rate',
      ],
      ['progress', '6处点位已建成4处', '6处=restated_target 建成/点位; 4处=actual 建成/点位'],
      ['progress', '完成全年目标任务60家', '60家=restated_target 完成/'],
    ],
    nearMisses: [
      ['progress', '制定目标责任书60份', '60份=actual /制定目标责任书'],
      ['progress', '完成交易额115亿元', '115亿元=actual 完成/交易额'],
    ],
  },
  {
    rule: 'printed rates',
    hits: [
      ['progress', '完成年度目标的59.4%', '59.4%=rate 完成/'],
      ['progress', '征收86亿元,完成率72%', '86亿元=actual 征收/; 72%=rate /完成率'],
      ['progress', '开工41个(占全年计划的85%)', '41个=actual 开工/; 85%=rate /占全年计划的'],
      ['progress', '建成9座(75%)', '9座=actual 建成/; 75%=rate'],
      [
        'progress',
        '培训368人,发放贷款70万元,分别完成年度任务的92%、87.5%',
        '368人=actual 培训/; 70万元=actual 发放/贷款; 92%=rate 培训/; 87.5%=rate 发放/贷款',
      ],
    ],
    nearMisses: [
      ['progress', '托位921个,占比66.5%', '921个=actual /托位; 66.5%=actual /占比'],
      ['progress', '整改率94.9%', '94.9%=actual /整改率'],
      ['progress', '系统测评完成率93%', '93%=actual /系统测评完成率'],
      ['progress', '实现整改率95%', '95%=actual 实现/整改率'],
    ],
  },
  {
    rule: 'growth, former years and what is left',
    hits: [
      ['progress', '同比增长12.3%', '12.3%=growth 增长/'],
      ['progress', '比上年多41万人次', '41万人次=growth /多'],
      ['progress', '低于年度目标2.8个百分点', '2.8个百分点=growth'],
      ['progress', '占比由去年的4.1%降至1.9%', '4.1%=prior 降至/占比; 1.9%=actual 降至/占比'],
      ['progress', '强度上年为2.8%', '2.8%=prior 为/强度上年'],
      ['progress', '2020年收集率为68.4%', '68.4%=prior 为/收集率'],
      ['progress', '与目标仍差1个工作日', '1个工作日=remainder /目标仍差'],
      ['progress', '还差2家', '2家=remainder /差'],
      [
        'progress',
        '事故9起、死亡6人,同比分别下降25%、33.3%',
        '9起=actual /事故; 6人=actual /死亡; 25%=growth 下降/事故; 33.3%=growth 下降/死亡',
      ],
    ],
    nearMisses: [
      ['progress', '较年初新增138亿元', '138亿元=actual 新增/'],
      ['progress', '企业增加300家', '300家=actual 增加/企业'],
      ['target', '产值增长8%', '8%=target 增长/产值'],
      ['target', '占比提高1个百分点', '1个百分点=target 提高/占比'],
    ],
  },
  {
    rule: 'planned, expected, later',
    hits: [
      ['progress', '计划安排财政资金1.1亿元', '1.1亿元=plan 安排/财政资金'],
      ['progress', '拟认定团队32个', '32个=plan 认定/团队'],
      ['progress', '预计全年可达120家', '120家=forecast 达/'],
      ['progress', '四季度再新增20家', '20家=next_step 新增/'],
      ['progress', '完成8家。下一步:再认定5家', '8家=actual 完成/; 5家=next_step 认定/'],
      ['progress', '11月底前完成60公里', '60公里=next_step 完成/'],
      ['progress', '预计上半年下降1.6%', '1.6%=forecast 下降/'],
    ],
    nearMisses: [
      ['progress', '按计划改造项目30项', '30项=actual 改造/项目'],
      ['progress', '模拟演练738场', '738场=actual /模拟演练'],
      ['progress', '一季度新增20家', '20家=actual 新增/'],
      ['progress', '9月底前完成60公里', '60公里=actual 完成/'],
    ],
  },
  {
    rule: 'numbers that belong to a name or only say where',
    hits: [
      ['target', '站点500米覆盖率达到100%', '100%=target 达到/站点500米覆盖率'],
      ['progress', '对12个乡镇挂牌督办', '12个=context /乡镇'],
      ['progress', '征求9个部门意见', '9个=context /部门意见'],
      ['target', '60岁以上老人体检800人', '800人=target /60岁以上老人体检'],
    ],
    nearMisses: [
      ['target', '修路12公里', '12公里=target /修路'],
      ['target', '对60个项目开展评价', '60个=target /项目'],
      ['target', '评选2个以上先进县', '2个=target 评选/先进县'],
    ],
  },
  {
    rule: 'parts and running totals',
    hits: [
      ['progress', '新登记5137户,其中企业1624户', '5137户=actual 新登记/; 1624户=subset /企业'],
      ['progress', '新形成35项(累计95项)', '35项=actual 新形成/; 95项=actual 累计/'],
      [
        'progress',
        '发布标准4项(主导1项、参与3项)',
        '4项=actual 发布/标准; 1项=subset 主导/; 3项=subset 参与/',
      ],
    ],
    nearMisses: [['progress', '其中6项关键技术取得突破', '6项=actual 取得/关键技术']],
  },
  {
    rule: 'running prose: promised or reached',
    hits: [
      ['body', '计划新增企业36家,目前已新增28家', '36家=target 新增/企业; 28家=actual 新增/'],
      [
        'body',
        '全年接待游客1200万人次以上,1—9月接待1026万人次',
        '1200万人次=target 接待/游客; 1026万人次=actual 接待/',
      ],
      ['body', '引进博士200名,已引进博士163名', '200名=target 引进/博士; 163名=actual 引进/博士'],
      ['body', '新建食堂8个。目前食堂建成6个', '8个=target 新建/食堂; 6个=actual 建成/食堂'],
      ['body', '办结时间控制在5天以内,前三季度平均4.2天', '5天=target 控制在/办结时间; 4.2天=actual'],
      ['body', '48个项目年内要全部开工,现已开工41个', '48个=target 全部开工/项目; 41个=actual 开工/'],
    ],
    nearMisses: [
      ['body', '前三季度排查隐患214处,整改203处', '214处=actual 排查/隐患; 203处=actual 整改/'],
      ['body', '受理诉求300件,已办结280件', '300件=actual 受理/诉求; 280件=actual 办结/'],
    ],
  },
  {
    rule: 'names that are counted',
    hits: [
      ['progress', '正式批准建设东岭实验室、西溪实验室', '2=counted 东岭实验室+西溪实验室'],
      ['progress', '8月,云顶景区获批国家4A级旅游景区', '1=counted 云顶景区'],
      ['progress', '北岸研究院、江心创新中心等创新载体签约落地', '2=counted 北岸研究院+江心创新中心…'],
      ['progress', '首次授予东平市、西岭县和北湖区“丰收杯”', '3=counted 东平市+西岭县+北湖区'],
      ['progress', '深海装置正式动工建设', '1=counted 深海装置'],
    ],
    nearMisses: [
      ['progress', '推动东岭实验室获批', ''],
      ['progress', '东岭实验室可行性研究报告通过专家评审', ''],
      ['progress', '各项改革任务落地', ''],
      ['progress', '拟批准建设东岭实验室', ''],
      ['progress', '批准建设2家实验室', '2家=actual 批准建设/实验室'],
    ],
  },
  {
    rule: 'English',
    hits: [
      [
        'body',
        'Trade is to reach ¥320bn and stood at ¥251bn after nine months',
        '¥320bn=target /Trade; ¥251bn=actual /Trade; nine months=context /Trade',
      ],
      [
        'body',
        'At least 45 projects should be signed; 38 had been signed',
        '45 projects=target /projects; 38=actual',
      ],
      [
        'body',
        'Visits came to 4.2m; the forecast for the year is 6m',
        '4.2m=actual /Visits; 6m=forecast /the forecast for the year',
      ],
      ['body', 'The rate was 1.2%, against 2.1% in 2020', '1.2%=actual; 2.1%=prior'],
      ['progress', '870 jobs were created, of which 120 in logistics', '870 jobs=actual /jobs; 120=subset'],
    ],
    nearMisses: [
      ['body', 'Vehicles of 18 tonnes or more will be surveyed', ''],
      ['body', 'The loan ratio was 78% of target', '78%=rate /The loan ratio'],
    ],
  },
  {
    rule: 'running prose: what stands before its own result was set',
    hits: [
      [
        'body',
        '推动建章立制60项,目前已制定完善制度44项。',
        '60项=target 推动/建章立制; 44项=actual /制定完善制度',
      ],
      [
        'body',
        '确定的35件信访积案,年内实现清零,现已化解二十一件。',
        '35件=target /信访积案; 二十一件=actual 化解/',
      ],
      [
        'body',
        '处理率91.3%。母猪保有量保持在9.5万头左右,3月末为9.72万头。',
        '91.3%=actual /处理率; 9.5万头=target 保持在/母猪保有量; 9.72万头=actual 为/',
      ],
      [
        'body',
        '今年安排的120个乡村项目已开工74个。',
        '120个=restated_target 安排/乡村项目; 74个=actual 开工/乡村项目',
      ],
      ['body', '户厕改造1.2万户已完成3840户。', '1.2万户=restated_target 改造/户厕; 3840户=actual 完成/'],
      [
        'body',
        '年度目标是集体访控制在12批次以内、信访量同比下降15%。',
        '12批次=target 控制在/集体访; 15%=target 下降/信访量',
      ],
    ],
    nearMisses: [
      ['body', '新增企业60家,目前已带动就业44人。', '60家=actual 新增/企业; 44人=actual 带动/就业'],
      ['body', '信访量同比下降15%。', '15%=growth 下降/信访量'],
      ['body', '培训5000人已完成12期。', '5000人=actual 培训/; 12期=actual 完成/'],
      ['body', '机械化率要提高到80%,上年末为78.6%。', '80%=target 提高到/机械化率要; 78.6%=prior 为/上年末'],
    ],
  },
];
