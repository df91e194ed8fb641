import type { FieldRole } from '../types.ts';
import { plainLabel } from './plain.ts';

const PROBLEMS =
  /(?:存在的?(?:主要)?(?:问题|困难|不足)|主要问题|困难和问题|问题和困难|问题与不足)(?:及原因|和困难|和不足|和原因)?$|^(?:issues|problems|risks)(?: and (?:issues|problems|risks))?$/;
const NEXT =
  /(?:下一?步|下阶段|下半年|下季度|[一二三四]季度|明年|20[0-9]{2}年)的?(?:主要|重点)?(?:工作)?(?:主要|重点)?(?:打算|安排|计划|举措|措施|思路|建议|重点|工作)(?:及建议|和建议|安排|计划)?$|^(?:next (?:steps|quarter|period)|outlook|looking ahead|forward plan)$/;
const MEASURES = /^(?:主要做法|工作举措|主要举措|工作措施|主要措施|保障措施|特色亮点|工作亮点)$/;
/** A sheet or chapter that explains the table, and what a web page offers beside its body. */
const NOTES =
  /^(?:填[报表写]说明|编制说明|有关说明|情况说明|说明|备注|指标解释|封面|notes?|相关(?:链接|信息|阅读|文章|新闻|文件|稿件|附件)|友情链接|推荐阅读|热点推荐|政策解读|related (?:links|pages|content))$/;
const MAX_LENGTH = 24;

/** Role of everything under a heading whose words are no task: 存在问题, 下步打算, 主要做法, 填报说明; null for all others. */
export function headingRole(words: string): FieldRole | null {
  const label = plainLabel(words).replace(/[:。]$/, '');
  if (label.length > MAX_LENGTH) return null;
  if (NEXT.test(label)) return 'next';
  if (PROBLEMS.test(label)) return 'problems';
  if (NOTES.test(label)) return 'remark';
  return MEASURES.test(label) ? 'measures' : null;
}
