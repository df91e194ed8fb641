import { foldText } from '../../domain/fold-text.ts';

/** Department at the start of a title, a year before it left out, before 关于, the year or its work. */
const TITLE_ORG =
  /^(?:20[0-9]{2}年度?)?(?<org>[\u3400-\u9fff()·]{1,30}?(?:政府|委员会|管委会|办公室|国资委|发改委|卫健委|局|厅|委|办|部|院|中心|公司|集团|学校|大学|街道|镇|乡|署|会|馆|所|站|队|协|联))(?=关于|20[0-9]{2}|二[〇零○]|上半年|[一二三四]季度|前三季度|年度|第|重点工作|重点任务)/;
const LABELLED =
  /(?:发布机构|发文机关|发文单位|制发机构|主办单位|填报单位|报送单位|公开单位)[:\s|]{1,6}(?<org>[\u3400-\u9fff]{3,30})/g;
const SIGNATURE =
  /^[\u3400-\u9fff()·]{2,30}(?:政府|委|室|局|厅|办|部|院|中心|公司|集团|学校|大学|街道|镇|乡|署|会|馆|所|站|队)(?:\(盖章\))?$/;
const ENGLISH_BY =
  /(?:[Pp]ublished|[Ii]ssued|[Pp]repared)[^\n.]{0,40}? by (?:the )?(?<org>[A-Z][A-Za-z&'-]{0,30}(?: (?:of|and|the|for|[A-Z][A-Za-z&'-]{0,30})){0,10})/;
const ENGLISH_TITLE =
  /^(?<org>[A-Z][A-Za-z&' -]{3,60}(?:Council|Administration|Department|Authority|Ministry|Agency|Office|Zone|Bureau|Commission|Board))\b/;
/** 单位:清河市水务局 on a line of its own; 单位:万元 is another matter. */
const LABELLED_UNIT = /^(?:报告|本)?单位(?:名称)?[:|]{1,2}(?<org>[\u3400-\u9fff()·]{4,30})[|,]{0,40}$/;
/** Lines at the top where a letterhead stands. */
const HEAD_LINES = 2;
const TAIL_LINES = 8;
const MIN_FULL_NAME = 6;

/** The department a report is from: named in the title, signed, labelled as publisher, or the English "published by". */
export function reportOrg(title: string | null, text: string): string | null {
  const folded = foldText(text);
  const heading = foldText(title ?? '').replace(/\s+/g, '');
  const fromTitle = TITLE_ORG.exec(heading)?.groups?.['org'];
  if (fromTitle !== undefined && !/^[省市县区]/.test(fromTitle)) return fromTitle;
  const lines = folded.split('\n').map((line) => line.trim().replace(/\s+/g, ''));
  const tail = lines.filter((line) => line !== '').slice(-TAIL_LINES);
  const signed = tail.findLast((line, at) => isSignature(line, tail[at + 1]))?.replace('(盖章)', '');
  const labelled = [...folded.matchAll(LABELLED)]
    .map((match) => match.groups?.['org'])
    .find((org) => org !== undefined);
  const english =
    ENGLISH_BY.exec(folded)?.groups?.['org'] ?? ENGLISH_TITLE.exec(foldText(title ?? ''))?.groups?.['org'];
  return signed ?? fromTitle ?? english ?? labelled ?? orgAtHead(lines.filter((line) => line !== ''));
}

/** What nothing else named: a department's name alone at the top, or after 单位 near it. */
function orgAtHead(lines: readonly string[]): string | null {
  const head = lines.slice(0, HEAD_LINES + 2);
  const stated = head.map((line) => LABELLED_UNIT.exec(line)?.groups?.['org'] ?? '').find(isDepartment);
  return stated ?? head.slice(0, HEAD_LINES).find(isDepartment) ?? null;
}

function isDepartment(name: string): boolean {
  return name.length >= MIN_FULL_NAME && SIGNATURE.test(name);
}

/** A department's name with the date below it, or a full name that ends the report. */
function isSignature(line: string, next: string | undefined): boolean {
  const isSigned =
    next === undefined ? line.length >= MIN_FULL_NAME : /^[0-9二]{1,4}.{0,12}[日0-9]$/.test(next);
  return isSigned && SIGNATURE.test(line);
}
