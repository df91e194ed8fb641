/** Coded findings, reasons and refusals in short plain sentences, zh and en. A code without words does not compile. */
import type { Finding, FindingCode, Params, Reason, ReasonCode } from './finding.ts';
import type { Lang } from './format.ts';

/** One sentence with the values of its params put in for {name}; both languages always. */
type Words = Readonly<Record<Lang, string>>;

const FINDINGS: Readonly<Record<FindingCode, Words>> = {
  claim_mismatch: {
    zh: '报告称“{claim}”，但完成 {value}{unit}、目标 {target}{targetUnit}，与说法不符。',
    en: 'The report says “{claim}”, but its figure is {value} {unit} against a target of {target} {targetUnit}.',
  },
  rate_mismatch: {
    zh: '报告写明完成率 {printed}%，按数值计算为 {computed}%。',
    en: 'The report prints a rate of {printed}%; its figures give {computed}%.',
  },
  target_only_in_title: {
    zh: '目标“{name}” {value}{unit} 只写在任务标题里，目标栏没有。',
    en: 'The target “{name}” ({value} {unit}) stands only in the task title, not in the target column.',
  },
  target_conflict: {
    zh: '同一目标有两个数：{value}{unit} 与 {other}{otherUnit}。',
    en: 'Two figures for one target: {value} {unit} and {other} {otherUnit}.',
  },
  definition_drift: {
    zh: '目标说“{target}”，完成情况说“{actual}”，口径可能不同。',
    en: 'The target says “{target}”, the result says “{actual}”: the definition may differ.',
  },
  unit_mismatch: {
    zh: '目标单位是“{target}”，完成单位是“{actual}”，不能直接相比。',
    en: 'The target is in “{target}”, the result in “{actual}”: they cannot be compared.',
  },
  count_mismatch: {
    zh: '列出了 {listed} 个名称，却写为 {stated} 个。',
    en: '{listed} names are listed, but the text says {stated}.',
  },
  column_shift: {
    zh: '{rows} 行少了一格：“{from}”栏下实为“{to}”的内容，已按内容归位。',
    en: '{rows} rows have lost a cell: “{to}” stands under “{from}” and was read by its content.',
  },
  not_reported: {
    zh: '“{name}”没有报出完成数值。',
    en: 'No figure was reported for “{name}”.',
  },
  falling_cumulative: {
    zh: '“{name}”的累计数由 {previous} 降为 {value}，累计数不应减少。',
    en: '“{name}” fell from {previous} to {value}; a running total should not fall.',
  },
  target_revised: {
    zh: '“{name}”的目标由 {previous} 改为 {value}。',
    en: 'The target of “{name}” changed from {previous} to {value}.',
  },
  restated_actual: {
    zh: '“{name}”的前期数由 {previous} 重述为 {value}。',
    en: 'An earlier figure of “{name}” was restated from {previous} to {value}.',
  },
  contradictory_claim: {
    zh: '“{name}”的说法与数值前后矛盾：{claim}。',
    en: 'What is said of “{name}” contradicts its figures: {claim}.',
  },
  dropped_metric: {
    zh: '“{name}”此后不再出现。',
    en: '“{name}” does not appear any more after this report.',
  },
  new_metric: {
    zh: '“{name}”为新出现的指标。',
    en: '“{name}” appears for the first time.',
  },
  task_dropped: {
    zh: '任务“{title}”不再列出。',
    en: 'The task “{title}” is no longer listed.',
  },
  task_reworded: {
    zh: '任务表述由“{previous}”改为“{title}”。',
    en: 'The task was reworded from “{previous}” to “{title}”.',
  },
};

const REASONS: Readonly<Record<ReasonCode, Words>> = {
  counted_from_names: {
    zh: '文中没有写数字，按列出的名称数得 {count}：{names}。',
    en: 'No figure is written; {count} counted from the names: {names}.',
  },
  open_list: {
    zh: '名称后有“等”，实际可能更多：{names}。',
    en: 'The list of names is open and may go on: {names}.',
  },
  weak_match: {
    zh: '目标“{target}”与完成情况“{actual}”用词相差较大，请核对是否同一事项。',
    en: 'The words for target (“{target}”) and result (“{actual}”) differ; check that they mean the same.',
  },
  tie: {
    zh: '另有一个同样接近的数：{value}{unit}。',
    en: 'Another figure fits as well: {value} {unit}.',
  },
  scope_differs: {
    zh: '目标是“{target}”，完成的是“{actual}”，范围不同。',
    en: 'The target is about “{target}”, the result about “{actual}”: the scope differs.',
  },
  definition_differs: {
    zh: '目标说“{target}”，完成情况说“{actual}”，口径不同。',
    en: 'The target says “{target}”, the result “{actual}”: the definition differs.',
  },
  other_kind_of_thing: {
    zh: '这个数计的是“{thing}”，不是目标要求的成果。',
    en: 'This figure counts “{thing}”, not the results that were promised.',
  },
  planned_not_done: {
    zh: '文中为“{word}”，尚未完成。',
    en: 'The text says “{word}”: not done yet.',
  },
  broken_number: {
    zh: '数字在原文中断开或有误字，已修复，请核对。',
    en: 'The number is broken in the source and was repaired; please check it.',
  },
  ambiguous_period: {
    zh: '不能确定这个数对应的时间。',
    en: 'The period of this figure is not certain.',
  },
  derived_from_rate: {
    zh: '文中只给出完成率 {value}{unit}，数值由目标推算。',
    en: 'Only the rate of {value}{unit} is given; the value follows from the target.',
  },
  derived_from_remainder: {
    zh: '文中只说还差 {value}{unit}，数值由目标推算。',
    en: 'Only what is left ({value} {unit}) is given; the value follows from the target.',
  },
  unlike_units: {
    zh: '目标以“{target}”计，完成以“{actual}”计，不能直接相比。',
    en: 'The target counts “{target}”, the result “{actual}”: they cannot be compared.',
  },
  corrected_before: {
    zh: '上一份文件的这一项由人改为 {value}{unit}，这份文件写法不同，请再看一遍。',
    en: 'A person had changed this item of the earlier file to {value} {unit}; this file says something else.',
  },
  milestone_corrected_before: {
    zh: '上一份文件的这个节点由人改过，这份文件写法不同，请再看一遍。',
    en: 'A person had changed this milestone of the earlier file; this file says something else.',
  },
};

/** Why a file was refused. The same words as `UnreadableCode` of the readers, which this layer may not import. */
export const UNREADABLE_WORDS = {
  empty_file: {
    zh: '文件是空的，没有保存任何内容。请检查后重新选择文件。',
    en: 'The file is empty. Nothing was stored. Choose the file again.',
  },
  unknown_format: {
    zh: '不认识这种文件，没有保存任何内容。请上传报告的 txt、Word、Excel、PDF、网页或 CSV 文件。',
    en: 'This kind of file is not known. Nothing was stored. Upload the report as text, Word, Excel, PDF, web page or CSV.',
  },
  format_not_supported: {
    zh: '不能读取 {format} 文件，没有保存任何内容。请用打开它的软件另存为 Word（.docx）、Excel（.xlsx）或 PDF 后再上传。',
    en: 'Files of type {format} cannot be read. Nothing was stored. Save the report as Word (.docx), Excel (.xlsx) or PDF in the program that opens it, and upload that.',
  },
  not_text: {
    zh: '文件内容不是文字（可能是改了扩展名的图片），没有保存任何内容。请上传报告原文。',
    en: 'The file holds no text (a renamed picture, perhaps). Nothing was stored. Upload the report itself.',
  },
  damaged: {
    zh: '文件已损坏，无法打开，没有保存任何内容。请重新下载或导出后再试。',
    en: 'The file is damaged and cannot be opened. Nothing was stored. Download or export it again.',
  },
  password_protected: {
    zh: '文件有密码保护，没有保存任何内容。请去掉密码后再上传。',
    en: 'The file is protected by a password. Nothing was stored. Remove the password and try again.',
  },
  no_text_in_scan: {
    zh: '文件只有扫描图像、没有文字，没有保存任何内容。请先做文字识别，或上传文字版。',
    en: 'The file holds scanned pages without text. Nothing was stored. Run text recognition first, or upload a text version.',
  },
  too_large_unpacked: {
    zh: '文件解压后过大，没有保存任何内容。请删去不需要的工作表或图片后再试。',
    en: 'The file is too large when unpacked. Nothing was stored. Remove sheets or pictures that are not needed.',
  },
  too_many_parts: {
    zh: '文件里的部件过多（{count} 个，最多 {most} 个），没有保存任何内容。请把报告另存为新文件后再试。',
    en: 'The file has too many parts inside ({count}, at most {most}). Nothing was stored. Save the report as a new file and try again.',
  },
  too_many_pages: {
    zh: '文件有 {count} 页，最多读取 {most} 页，没有保存任何内容。请只上传完成情况部分。',
    en: 'The file has {count} pages; at most {most} are read. Nothing was stored. Upload the part with the progress only.',
  },
  too_many_cells: {
    zh: '表格过大（超过 {most} 个单元格），没有保存任何内容。请删去不需要的工作表和行后再试。',
    en: 'The tables are too large (over {most} cells). Nothing was stored. Remove sheets and rows that are not needed.',
  },
  too_much_text: {
    zh: '文件文字过多（超过 {most} 万字），没有保存任何内容。请拆分后再上传。',
    en: 'The file holds too much text (over {millions} million characters). Nothing was stored. Split it and try again.',
  },
  too_many_items: {
    zh: '文件里有 {count} 行任务和目标，一份报告最多 {most} 行，没有保存任何内容。请按单位或季度拆分后再上传。',
    en: 'The file holds {count} rows of tasks and targets; a report has at most {most}. Nothing was stored. Split it by department or quarter.',
  },
  reading_too_slow: {
    zh: '读取超过 {seconds} 秒，已停止，没有保存任何内容。请删去与完成情况无关的内容，或拆分后再上传。',
    en: 'Reading took more than {seconds} seconds and was stopped. Nothing was stored. Remove what is not about progress, or split the file.',
  },
  reading_too_large: {
    zh: '读取时占用内存过多（超过 {megabytes} MB），已停止，没有保存任何内容。请删去不需要的内容，或拆分后再上传。',
    en: 'Reading needed too much memory (over {megabytes} MB) and was stopped. Nothing was stored. Remove what is not needed, or split the file.',
  },
} as const satisfies Readonly<Record<string, Words>>;

export type UnreadableWord = keyof typeof UNREADABLE_WORDS;

/** One sentence for a finding. */
export function describeFinding({ code, params }: Pick<Finding, 'code' | 'params'>, lang: Lang): string {
  return fill(FINDINGS[code][lang], params);
}

/** One sentence for why a figure waits; a finding's code may serve as the reason. */
export function describeReason({ code, params }: Reason, lang: Lang): string {
  return fill(isReasonCode(code) ? REASONS[code][lang] : FINDINGS[code][lang], params);
}

/** What failed, what was kept (nothing), and what to do next. */
export function describeUnreadable(code: UnreadableWord, params: Params, lang: Lang): string {
  return fill(UNREADABLE_WORDS[code][lang], params);
}

function isReasonCode(code: ReasonCode | FindingCode): code is ReasonCode {
  return code in REASONS;
}

/** A param that is missing leaves an em dash, never a brace. */
function fill(words: string, params: Params): string {
  return words.replace(/\{(?<name>\w{1,40})\}/gu, (_, name: string) => String(params[name] ?? '—'));
}
