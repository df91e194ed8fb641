import { showSections, showDocument } from './test/extract/layout/show-layout.ts';
import { headerPeriod } from './server/extract/layout/header-period.ts';
import { headerRole } from './server/extract/layout/header-role.ts';
import { headingRole } from './server/extract/layout/heading-role.ts';
import { contentFit } from './server/extract/layout/content-fit.ts';
import { realignRow } from './server/extract/layout/realign-row.ts';
for (const h of ['January to June progress','September outturn','前三季度完成','前两季度完成','前二季度','Q3 actual','2季度','13月完成','9-3月完成','上半年','h1 actual','2022','2023年实际','全年目标','Full year target','其中:9月','甲']) console.log(h, JSON.stringify(headerPeriod(h,2023)));
for (const h of ['存在问题','下步打算','主要做法','填报说明','Issues and risks','养老服务','这是一个非常非常非常非常非常非常非常长的标题说明']) console.log(h, headingRole(h));
for (const [a,b] of [['亿元','unit'],['教育局','unit'],['完成3所','target'],['力争3所','progress'],['力争完成3所','target'],['已建3所,力争5所','target'],['3所','progress']] as const) console.log(a,b,contentFit(a,b));
const T: Record<string,string> = {
 deep:`一、就业\n(1)新增800人。\n(2)培训900人。`,
 oneItem:`一、就业\n1.新增岗位\n新增800人。`,
 generic:`一、重点任务\n1.新增岗位\n新增800人。\n2.培训\n培训900人。`,
 genericLong:`一、就业创业\n1.新增岗位\n新增800人。\n2.全年组织开展各类职业技能培训和岗位练兵比武活动\n培训900人。`,
 inline:`一、就业。目标任务：新增800人\n1.甲\n2.乙`,
 bare:`一、\n新增800人。\n二、养老\n床位500张。`,
 tableBetween:`一、民生\n序号 | 任务 | 目标 | 完成情况\n1 | 建园 | 3所 | 2所\n（一）就业\n新增800人。`,
 heading3:`# 报告 2023\n\n## 民生\n\n### 就业\n\n新增800人。\n\n### 养老\n\n床位500张。\n\n## 说明\n\n仅供参考。`,
 titleFig:`一、新增就业800人`,
 titleNo:`一、新增就业`,
 noTitleFig:`一、${'全年完成投资并推动项目开工建设'.repeat(4)}，达到3亿元。`,
 startComma:`一、${'全年完成投资并推动项目开工建设'.repeat(4)}`,
 formPlain:`指标名称 | 新增托位\n目标 | 300个\n完成情况 | 210个\n指标名称 | 新增学位\n目标 | 900个\n完成情况 | 880个`,
 formNo:`编号 | 3\n项目名称 | 城西水厂\n目标任务 | 5万吨\n进展情况 | 4万吨\n编号 | 4\n项目名称 | 城东水厂\n目标任务 | 6万吨\n进展情况 | 4万吨`,
 formNoName:`目标任务 | 5万吨\n进展情况 | 4万吨\n目标任务 | 6万吨\n进展情况 | 4万吨`,
 smallT:`指标 | 城东\n年度目标 | 300家\n完成情况 | 210家`,
 merged:`指标 | 城东 | 城西\n年度目标 | 300家 | \n完成情况 | 210家 | 480家`,
};
for (const [k,v] of Object.entries(T)) console.log(k, JSON.stringify(showSections(v, v.startsWith('#')?'md':'txt'),null,0));
