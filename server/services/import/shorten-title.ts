const LONGEST = 16;
const CLAUSE_END = /[,，。;；:：]/;

/**
 * A task's title for narrow columns: its first clause, cut with an ellipsis where that is still long.
 * `推动科研成果转化,全年实现技术交易额1000亿元。` → `推动科研成果转化`.
 */
export function shortenTitle(title: string): string {
  const [clause = ''] = title.trim().split(CLAUSE_END, 1);
  const text = clause.trim() === '' ? title.trim() : clause.trim();
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
