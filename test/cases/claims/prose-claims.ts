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
  {
    rule: 'work done to so many things is promised for them',
    hits: [
      ['target', '对45个单位实现审核全覆盖', '45个=target 覆盖/单位'],
      ['body', '年内对30个乡镇实现巡查全覆盖', '30个=target 覆盖/乡镇'],
      ['target', '为80户家庭实施改造', '80户家庭=target 为/'],
    ],
    nearMisses: [
      ['progress', '对12个乡镇挂牌督办', '12个=context /乡镇'],
      ['target', '在11个市推广', '11个=context /市推广'],
    ],
  },
  {
    rule: 'prose: what was settled, then where it stands',
    hits: [
      ['body', '推动单位完善制度60项,目前已制定44项', '60项=target 推动/单位完善制度; 44项=actual /制定'],
      ['body', '确定的35件积案,现已化解21件', '35件=target /积案; 21件=actual 化解/'],
      ['body', '确定了3个调研课题,1个已结题', '3个=target /调研课题; 1个=actual 结题/'],
    ],
    nearMisses: [
      ['body', '巡查河道60公里,清理垃圾44吨', '60公里=actual /巡查河道; 44吨=actual 清理/垃圾'],
      ['body', '建成驿站9座,目前采购图书4万册', '9座=actual 建成/驿站; 4万册=actual 采购/图书'],
    ],
  },
  {
    rule: 'prose: a promised change',
    hits: [
      ['body', '年度目标是进京来访量同比下降15%', '15%=target 下降/进京来访量'],
      [
        'body',
        '力争积案存量控制在9件以内、来访量同比下降8%',
        '9件=target 控制在/积案存量; 8%=target 下降/来访量',
      ],
      ['body', '力争外贸总额增长6%', '6%=target 增长/外贸总额'],
    ],
    nearMisses: [
      ['body', '全年计划完成投资30亿元,同比增长5%', '30亿元=target 完成/投资; 5%=growth 增长/'],
      ['body', '截至6月底来访量同比下降8%', '8%=growth 下降/来访量'],
    ],
  },
  {
    rule: 'a thing ends where somebody takes part or goes somewhere',
    hits: [
      ['progress', '选派15名骨干参加省里组织的项目', '15名=actual 选派/骨干'],
      ['progress', '组织52人赴省城学习', '52人=actual 组织/'],
      ['progress', '选派业务骨干11名', '11名=actual 选派/业务骨干'],
    ],
    nearMisses: [
      ['progress', '引导企业参与率达到80%', '80%=actual 达到/引导企业参与率'],
      ['progress', '完成服务业投资3亿元', '3亿元=actual 完成/服务业投资'],
    ],
  },
  {
    rule: 'so many places hold so many things',
    hits: [
      [
        'progress',
        '甲、乙、丙三个县(区)“便民超市”投入运行,共4个',
        '三个=context /县(区)“便民超市”; 4个=actual 共/',
      ],
      ['progress', '2个镇“老年食堂”开业,合计5家', '2个=context /镇“老年食堂”开业; 5家=actual 合计/'],
      ['progress', '六个乡镇“红色书屋”开放', '六个=context 开放/乡镇“红色书屋”'],
    ],
    nearMisses: [
      ['progress', '建成示范乡镇11个', '11个=actual 建成/示范乡镇'],
      ['progress', '三个“便民超市”投入运行', '三个=actual /“便民超市”'],
    ],
  },
  {
    rule: 'prose: the result first, its goal beside it',
    hits: [
      ['body', '修缮危桥9座,年度任务8座', '9座=actual /修缮危桥; 8座=restated_target'],
      [
        'body',
        '发放助学金320万元,为年度目标300万元的106.7%',
        '320万元=actual 发放/助学金; 300万元=restated_target 为/; 106.7%=rate',
      ],
      ['body', '放映电影152场(年度目标150场)', '152场=actual 放映/电影; 150场=restated_target'],
      ['body', '年度目标栽树500棵,实际栽树512棵', '500棵=target /栽树; 512棵=actual /栽树'],
      [
        'body',
        '计划检测样品25批,通过认定28批,比申报的31批少3批',
        '25批=target 检测/样品; 28批=actual 通过/; 31批=prior /少; 3批=growth /少',
      ],
      ['body', '平均用时14天,符合15天以内的要求', '14天=actual /平均用时; 15天=restated_target /符合'],
    ],
    nearMisses: [
      ['body', '年度任务修缮危桥8座,新建公厕3座', '8座=target /修缮危桥; 3座=target 新建/公厕'],
      ['body', '放映电影152场(其中下乡50场)', '152场=actual 放映/电影; 50场=subset /下乡'],
      ['body', '2022年,计划栽树600棵、修桥3座', '600棵=next_step /栽树; 3座=next_step /修桥'],
      ['body', '四季度,我局将栽树90棵,修桥2座', '90棵=next_step /栽树; 2座=next_step /修桥'],
    ],
  },
  {
    rule: 'brackets tell how a goal came about',
    hits: [
      [
        'target',
        '栽树400棵(5月下达500棵,后调整为400棵)',
        '400棵=target /栽树; 500棵=context 达/下; 400棵=context 为/后',
      ],
    ],
    nearMisses: [['target', '栽树400棵(含果树50棵)', '400棵=target /栽树; 50棵=target /果树']],
  },
  {
    rule: 'counts of the report’s own tasks are no figures of one',
    hits: [
      [
        'body',
        '确定的12项年度任务完成9项,3项未完成',
        '12项=context 完成/; 9项=context 完成/; 3项=context 完成/',
      ],
    ],
    nearMisses: [['body', '计划完成技改项目12项,目前完成9项', '12项=target 完成/技改项目; 9项=actual 完成/']],
  },
];
