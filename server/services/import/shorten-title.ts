const LONGEST = 16;
const CLAUSE_END = /[,，。;；:：]/;

/**
 * A task's title for narrow columns: its first clause, cut with an ellipsis where that is still long.
 * `加快口袋公园建设,全年新建口袋公园40个。` → `加快口袋公园建设`.
 */
export function shortenTitle(title: string): string {
  const [clause = ''] = title.trim().split(CLAUSE_END, 1);
  const text = clause.trim() === '' ? title.trim() : clause.trim();
  const letters = [...text];
  return letters.length <= LONGEST ? text : `${letters.slice(0, LONGEST - 1).join('')}…`;
}
