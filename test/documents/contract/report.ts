/** A report as people would write it, without a format: prose, one table, prose. */
export interface PlainReport {
  readonly title: string;
  readonly intro: string;
  /** Header first; every row has as many cells. */
  readonly rows: readonly (readonly string[])[];
  readonly note: string;
}

/** The one report that every format must tell alike. */
export const REPORT: PlainReport = {
  title: '青澜市商务局2024年前三季度重点工作完成情况',
  intro: '各科室对照年初任务抓好落实，主要进展如下。',
  rows: [
    ['序号', '重点任务', '年度目标', '1-9月完成情况', '责任科室', '下一步打算'],
    [
      '1',
      '便民商业网点',
      '新建便民菜店40家，改造农贸市场12个',
      '新建便民菜店31家，改造农贸市场12个',
      '市场科',
      '四季度验收其余菜店。',
    ],
    [
      '2',
      '外贸主体培育',
      '新增外贸备案企业不少于260家',
      '截至9月底新增外贸备案企业218家',
      '外贸科',
      '继续走访企业。',
    ],
    ['3', '消费促进', '举办促消费活动50场以上', '举办促消费活动57场', '消费科', ''],
    [
      '4',
      '电商进村',
      '快递服务覆盖行政村比例达到95%',
      '快递服务覆盖行政村比例为91.5%',
      '电商科',
      '补齐山区网点。',
    ],
    [
      '5',
      '招商引资',
      '引进内资项目资金18亿元',
      '引进内资项目资金14.4亿元',
      '招商科',
      '年底前再签约3个项目。',
    ],
  ],
  note: '注：以上数据为快报数，最终以年报为准。',
};
