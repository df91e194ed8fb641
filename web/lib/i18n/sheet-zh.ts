/** Chinese words of the sheet that people fill in. */
import type { SheetFault } from '../../../server/domain/sheet-import.ts';

type Params = Readonly<Record<string, string | number>>;

export const sheetZh = {
  title: '按表录入',
  hint: '下载模板，在表格软件里填好目标和各季完成数，再传回来。先预览，哪一格有问题、会改动什么都列出来；整张表没有问题就保存，也可以只保存没有问题的行。',
  download: '第一步：下载模板',
  downloadHint: '模板里已有本单位的指标、单位、目标和已确认的数，另附填写说明。',
  columns: '填报季度',
  wholeYear: '全年四季',
  xlsx: 'Excel 模板（xlsx）',
  csv: 'CSV 模板',
  upload: '第二步：上传填好的表',
  drop: '把填好的表拖到这里，或',
  dropNow: '松开即可',
  choose: '选择文件',
  another: '换一份文件',
  formats: 'xlsx、xls、ods、csv。导出的“目标看板”表格改过之后也可以传回来。',
  reading: (file: string) => `正在读取 ${file}`,
  preview: (file: string) => `预览：${file}`,
  sheetName: (name: string) => `工作表“${name}”`,
  counts: {
    created: (n: number) => `新建指标 ${n} 个`,
    settings: (n: number) => `指标设置 ${n} 处`,
    targets: (n: number) => `目标 ${n} 个`,
    figures: (n: number) => `数值 ${n} 个`,
    unchanged: (n: number) => `与现有相同 ${n} 格`,
    problems: (n: number) => `问题 ${n} 处`,
  },
  nothing: '表里没有改动：填写的与现有的相同。',
  ignored: (headings: string) => `没有读取的列：${headings}`,
  encoding: '编码',
  period: '“实际”一列属于哪个季度',
  choosePeriod: '选择季度',
  reason: '说明（记入日志，行内另写的以行内为准）',
  reasonHint: '例如：三季度业务科报送',
  overwrite: (n: number) => `覆盖别人在模板下载之后改过的 ${n} 格`,
  problems: (n: number) => `问题 ${n} 处，改好后再上传`,
  changes: (n: number) => `将要改动 ${n} 处`,
  more: (n: number) => `另有 ${n} 处`,
  cell: '单元格',
  metric: '指标',
  written: '填写的内容',
  wrong: '问题与改法',
  what: '内容',
  was: '现有',
  becomes: '改为',
  newMetric: '新建指标',
  near: (name: string) => `与已有的“${name}”相近，核对是不是同一个`,
  targetOf: (year: string) => `${year}年目标`,
  fields: { name: '名称', nameEn: '英文名称', direction: '方向', basis: '口径' } as Readonly<
    Record<string, string>
  >,
  unitOf: (unit: string) => `单位“${unit}”`,
  takeAll: (n: number) => `保存整张表（${n} 处）`,
  takeGood: (rows: number, left: number) => `只保存没有问题的 ${rows} 行，留下 ${left} 行`,
  leave: '不保存',
  stored: (parts: readonly string[]) => `保存了${parts.join('、')}`,
  left: (rows: string) => `没有保存：第 ${rows} 行`,
  leftHint: '这些行一格都没有保存，改好后再上传这份表即可；已保存的行不会重复。',
  comma: '，',
  listComma: '、',
  fullStop: '。',
  changedSince: '预览已更新，再看一遍后保存。',
  faults: {
    header_missing: () =>
      '没有找到表头：要有“指标”一列，和单位、目标或季度的列。保留模板的第一行；CSV 文字不对时改选编码。',
    header_twice: ({ other }: Params) => `这一列与 ${String(other)} 的含义相同，删去其中一列。`,
    period_needed: () => '表头没有写明是哪个季度：改成“2021年三季度”这样的表头，或在上面选择季度。',
    too_many_rows: ({ n, most }: Params) => `有 ${String(n)} 行，一次最多 ${String(most)} 行，分成几份上传。`,
    too_many_years: ({ n, most }: Params) => `涉及 ${String(n)} 个年份，一次最多 ${String(most)} 个。`,
    name_missing: () => '这一行有内容但没有指标名称，补上名称，或清空这一行。',
    name_twice: ({ other }: Params) => `与 ${String(other)} 是同一个指标，合成一行。`,
    name_too_long: ({ most }: Params) => `名称太长，最多 ${String(most)} 个字。`,
    name_taken: () => '已有同名指标，换一个名称。',
    indicator_ambiguous: ({ n }: Params) =>
      `有 ${String(n)} 个指标叫这个名字；用模板填报，最后一列会指明是哪一个。`,
    mark_unknown: () => '这一行来自别的单位的模板；清空最后一列，就按名称查找。',
    unit_missing: ({ near }: Params) =>
      near === '' || near === undefined
        ? '没有这个名称的指标；要新建就写上单位。'
        : `没有这个名称的指标，最接近的是“${String(near)}”：改用它的名称，要新建就写上单位。`,
    unit_unlike: ({ unit, given }: Params) =>
      `单位“${String(given)}”与“${String(unit)}”不能换算，改用可换算的单位。`,
    not_a_number: () => '不是数值：只填数字，可带单位，例如 1157 或 1.2亿。',
    not_a_target: () => '读不出目标：填 8000、≥8000、≤500、≈10 或 1~2。',
    none_or_unknown: () => '“无”可能是零，也可能是不知道：是零就填 0，不知道就留空。',
    shortened_number: () => '表格软件把数字缩写了，位数已丢：把这一列设为“数值”格式后重新保存。',
    date_in_cell: () => '表格软件把它变成了日期：范围写成 1~2，或先把单元格设为文本。',
    flag_in_cell: () => '这里是“是/否”值，改填数字。',
    formula_without_result: () => '公式没有保存结果：用表格软件打开并保存一次，或直接填数字。',
    formula_failed: () => '公式出错：改正公式，或直接填数字。',
    choice_unknown: () => '不在可选的词里：从下拉列表中选，或留空。',
    note_too_long: ({ most }: Params) => `说明太长，最多 ${String(most)} 个字。`,
    quarter_locked: ({ period }: Params) =>
      `${String(period ?? '这个季度')} 已锁定：先说明理由解锁，或去掉这一格的改动。`,
    target_reason_needed: () => '目标与报告写的不同：在“说明”列写明理由。',
    changed_meanwhile: ({ stood, now, actor }: Params) =>
      `模板下载时是 ${String(stood === '' ? '空' : stood)}，现在是 ${String(now === '' ? '空' : now)}${
        actor === '' || actor === undefined ? '' : `（${String(actor)} 改的）`
      }。核对后勾选“覆盖”，或改回现在的数。`,
    not_storable: ({ refused }: Params) => `没有保存：${String(refused ?? '')}。`,
  } satisfies Readonly<Record<SheetFault, (params: Params) => string>> as Readonly<
    Record<SheetFault, (params: Params) => string>
  >,
};
