import { readText } from './server/documents/readers/text.ts';
import { extract } from './server/extract/extract.ts';
const T: Record<string,string> = {
 interim:`某局2023年二季度重点工作进展
序号 | 任务 | 年度目标 | 二季度目标 | 1-6月进展
1 | 新增驿站 | 30座 | 12座 | 新增驿站14座`,
 interimTask:`某局2023年二季度重点工作进展
序号 | 任务 | 二季度目标 | 1-6月进展
1 | 全年新增驿站30座 | 12座 | 新增驿站14座`,
 interimOnly:`某局2023年二季度重点工作进展
序号 | 任务 | 二季度目标 | 1-6月进展
1 | 新增驿站 | 12座 | 新增驿站14座`,
 side:`某局2023年二季度重点工作进展
序号 | 任务 | 年度目标 | 1-6月进展 | 其中:二季度完成
1 | 新增驿站 | 30座 | 14座 | 5座`,
 side2:`某局重点工作进展
序号 | 任务 | 年度目标 | 二季度完成情况 | 1-6月完成情况
1 | 新增驿站 | 30座 | 5座 | 14座`,
 sameNo:`某局2023年二季度重点工作进展
序号 | 任务 | 责任单位 | 年度目标 | 1-6月进展
1 | 新增驿站 | 甲处 | 新增驿站30座 | 新增驿站14座
1 | 新增书房 | 乙处 | 新增书房9座 | 新增书房4座`,
 noRef:`重点工作进展
新增驿站30座，已新增14座。`,
 over:`某局2023年二季度重点工作进展
序号 | 任务 | 年度目标 | 1-6月进展 | 完成率
1 | 新增驿站 | 新增驿站30座 | 新增驿站36座，超额20%完成任务 | 120%
2 | 能耗 | 能耗降至50吨以内 | 能耗40吨 | 80%
3 | 书房 | 新增书房10座 | 新增书房4座 | 70%
4 | 绿地 | 新增绿地3-5公顷 | 新增绿地4公顷，已完成年度目标任务 | 
5 | 事故 | 事故控制在5起以内 | 发生事故3起，已完成年度目标任务 | `,
};
for (const [k,v] of Object.entries(T)) { const e=extract(readText(v,'txt')); console.log(k, JSON.stringify({r:[e.report.year,e.report.quarter],t:e.tasks.map(t=>[t.no,t.title,t.owners,t.fields.length]),m:e.metrics.map(m=>[m.name,m.target?.value??null,m.target?.unit??null,m.actual?.value??null,m.attainment,m.candidates.length]),f:e.findings.map(f=>[f.code,f.severity])})); }
