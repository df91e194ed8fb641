import { recognizeQuantities } from './server/extract/recognizers/quantity.ts';
import { recognizePeriods } from './server/extract/recognizers/period.ts';
import { write } from './test/cases/quantities/notation.ts';
import { issueDate } from './server/extract/recognizers/report-dates.ts';
import { periodInTitle, latestQuarterIn, quarterInBody } from './server/extract/recognizers/report-period.ts';
for (const t of ['2021/3万家','2021/3项','1/2','2021/5','15-岁','3-周岁','二几','二几家','万户','一万','数','第','第几','第A','第三万','- 3 -5','5- 3 -','—3—\n4','3.','总计3.','3.\n','2、','2、5家','1.2、','2,3.推进','3. 5.推进','二十\n三个','二百\n一十五','二百\n一','三十四户数','三数','二几','五十数家','五十几','几','几十','二十数','三点几','三点一二','0571 a','0571号a3','05x7','3万2021年度','十2021年','l2021年','lx','l2.5','I十二','l12345','第3至名','（2021〕','[3]','〔3〕','23. 5家','23. 5','3.⏎5','3. 家','万一','百一','万亿','一十','亿','几亿','零','两数家','二三四家','五六','五几百']) console.log(JSON.stringify(t), write(recognizeQuantities(t)));
for (const t of ['截止到9月底','截止9月','截至9月','截9月','3月-','6月1-30日','6月1-','6月1至','6月1日至','6月1','6月1-3家','2021年-2022','2021-2022亿','2021-2022','2020年-2021家','2021至2022年','2021-2022项','Mar 2021','march 3 2021','12月2','上季','2019年末同期','2019年同期','同期','第4季度']) console.log(t, JSON.stringify(recognizePeriods(t,{year:2021,quarter:3}).map(m=>[t.slice(m.start,m.end),m.period,m.asOf,m.isAmbiguous])));
for (const t of ['二〇二一年十月二十日','二〇二一年三月五日','2021年13月1日','5 March 2021','March 5, 2021','March 2021','日期:二〇二一年三月十日xx']) console.log(t, issueDate(t));
for (const t of ['2023/24','2023/24 Q3','FY 2023/24 review','2021年13月','截至13月','0月','第2季度','三季度','third quarter','Quarter 2','2021年0-0月']) console.log(t, JSON.stringify(periodInTitle(t)), latestQuarterIn(t), quarterInBody(t));
