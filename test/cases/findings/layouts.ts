/** One invented fact in three layouts → the finding it must give; the near miss beside it must not. */
interface LayoutCase {
  readonly code: string;
  readonly goal: string;
  readonly wrong: string;
  readonly right: string;
}

export const LAYOUT_CASES: readonly LayoutCase[] = [
  {
    code: 'claim_mismatch',
    goal: '新增规上企业60家',
    wrong: '新增规上企业41家,已完成年度目标任务',
    right: '新增规上企业63家,已完成年度目标任务',
  },
  {
    code: 'rate_mismatch',
    goal: '改造老旧小区40个',
    wrong: '改造老旧小区22个,完成年度任务的75%',
    right: '改造老旧小区22个,完成年度任务的55%',
  },
  {
    code: 'definition_drift',
    goal: '新增家庭农场120家',
    wrong: '新备案家庭农场86家',
    right: '新增家庭农场86家',
  },
  {
    code: 'count_mismatch',
    goal: '评选示范村3个',
    wrong: '评选东岭村、西溪村、北湖村、南浦村等3个示范村',
    right: '评选东岭村、西溪村、北湖村等3个示范村',
  },
  {
    code: 'not_reported',
    goal: '新建驿站15座',
    wrong: '组织志愿服务',
    right: '新建驿站9座',
  },
];

const TITLE = '云岭市示范局2023年三季度重点任务完成情况';

/** Layouts of one task with one goal and one account. */
export const LAYOUTS: Readonly<Record<string, (goal: string, account: string) => string>> = {
  table: (goal, account) =>
    `# ${TITLE}\n\n| 序号 | 工作任务 | 目标任务 | 完成情况 | 责任单位 |\n|---|---|---|---|---|\n| 1 | 重点工作 | ${goal}。 | ${account}。 | 综合科 |\n| 2 | 其他工作 | 开展宣传活动10场。 | 开展宣传活动7场。 | 办公室 |\n`,
  labels: (goal, account) =>
    `${TITLE}\n一、重点工作\n目标任务:${goal}。\n完成情况:${account}。\n二、其他工作\n目标任务:开展宣传活动10场。\n完成情况:开展宣传活动7场。\n`,
  prose: (goal, account) =>
    `${TITLE}\n一、重点工作。年内计划${goal}。截至9月底,${account}。\n二、其他工作。年内计划开展宣传活动10场。截至9月底,开展宣传活动7场。\n`,
};
