import { recognizeQuantities } from './server/extract/recognizers/quantity.ts';
import { recognizePeriods } from './server/extract/recognizers/period.ts';
import { write } from './test/cases/quantities/notation.ts';
for (const t of ['门第3家','次第新增5家','户数','二百\n余家','截至9月30日前完成5家','2019年末同期','一万户','百万户','万元','x/y3','十万2021年度','以防万一','防万一','零五家','五零家','2021-2022亿元','2021至2022家']) console.log(JSON.stringify(t), write(recognizeQuantities(t)),JSON.stringify(recognizePeriods(t,{year:2021,quarter:3}).map(m=>[t.slice(m.start,m.end),m.period,m.asOf,m.isAmbiguous])));
