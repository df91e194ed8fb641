/** A small report of an invented office: two stated figures, one target nobody reported on, one milestone. */
export function madeUpReport(org: string, year: number): string {
  return `索引号: | 990000001/${year}-00012 | 发布机构: | ${org} |
发文日期: | ${year}-10-16 | 公开方式: | 主动公开 |
${org}${year}年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算 |
1 | 建设口袋公园。 | 1.新建口袋公园40个。 2.印发《口袋公园建设导则》。 | 逐区踏勘选址。 | 1.1-9月,新建口袋公园46个。 2.《口袋公园建设导则》已印发。 | 建设处 | 部分地块权属不清。 | 完成验收移交。 |
2 | 实施行道树更新。 | 1.更新行道树12000株。 2.新增林荫道15条。 | 分路段制定方案。 | 1.截至9月底,更新行道树7200株。 | 养护处 | 苗木价格上涨。 | 四季度集中补植。 |
`;
}
