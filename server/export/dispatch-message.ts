/** What is sent out, in sentences for people: subject and text. */
import type { LateOrganisation, Notice, StatusFlip } from '../domain/dispatch.ts';
import { amountText, percentText, periodText, type Lang } from '../domain/format.ts';
import { parseQuarter } from '../domain/period.ts';
import type { Bucket, Scorecard } from '../domain/scorecard.ts';
import { BUCKETS } from '../domain/count-buckets.ts';
import { statusWord } from '../domain/state-words.ts';
import { EXPORT_WORDS } from './export-words.ts';

export interface Message {
  readonly subject: string;
  readonly text: string;
}

const WORDS = {
  zh: {
    briefing: (org: string, period: string) => `${org}${period}目标完成情况简报`,
    attached: '所附文件：',
    dataTo: (day: string) => `数据截至 ${day}。`,
    flips: (org: string, period: string, n: number) => `${org}${period}：${n} 项目标状态有变化`,
    late: (period: string, n: number) => `${period}报告未到：${n} 个单位`,
    due: (day: string) => `应于 ${day} 前报送，尚未收到：`,
    lastSeen: (period: string) => `（最近一份：${period}）`,
    test: '达标：测试消息',
    testText: '这是一条测试消息。收到即表示发送渠道已通，以后有变化时会从这里发出。',
  },
  en: {
    briefing: (org: string, period: string) => `${org}, ${period}: targets and results`,
    attached: 'Files:',
    dataTo: (day: string) => `Data to ${day}.`,
    flips: (org: string, period: string, n: number) =>
      `${org}, ${period}: ${n} ${n === 1 ? 'target has' : 'targets have'} a new status`,
    late: (period: string, n: number) => `${period}: ${n} ${n === 1 ? 'report is' : 'reports are'} missing`,
    due: (day: string) => `Due by ${day}, not received:`,
    lastSeen: (period: string) => ` (newest report: ${period})`,
    test: 'Dabiao: test message',
    testText: 'This is a test message. It arrived, so the way is open; changes will be sent from here.',
  },
} as const;

/** The words that go with a briefing. @param files their names */
export function briefingMessage(board: Scorecard, files: readonly string[], lang: Lang): Message {
  const words = WORDS[lang];
  const { organisation, counts } = board;
  const name = lang === 'en' ? (organisation.nameEn ?? organisation.name) : organisation.name;
  const headline = board.headline[lang].map(({ text }) => text).join('');
  return {
    subject: words.briefing(name, shownPeriod(board.period, lang)),
    text: [
      headline,
      words.dataTo(board.dataTo),
      ...(counts.pending === 0 ? [] : [EXPORT_WORDS[lang].leftOutNote(counts.pending)]),
      ...(board.edition === null ? [] : [board.edition.title]),
      '',
      words.attached,
      ...files.map((file) => `- ${file}`),
    ].join('\n'),
  };
}

/** The words of a notice. @param period `2021-Q3`; null for a test */
export function noticeMessage(notice: Notice, period: string | null, lang: Lang): Message {
  const words = WORDS[lang];
  const when = shownPeriod(period ?? '', lang);
  if (notice.kind === 'test') return { subject: words.test, text: words.testText };
  if (notice.kind === 'flips') {
    const { organisation, flips } = notice;
    return {
      subject: words.flips(organisation, when, flips.length),
      text: flips.map((flip) => flipLine(flip, lang)).join('\n'),
    };
  }
  const { dueOn, organisations } = notice;
  return {
    subject: words.late(when, organisations.length),
    text: [words.due(dueOn), ...organisations.map((late) => lateLine(late, lang))].join('\n'),
  };
}

function flipLine(flip: StatusFlip, lang: Lang): string {
  const { name, nameEn, from, to, isCap, actual, attainment } = flip;
  const word = (status: string): string => {
    const bucket = BUCKETS.find((each): each is Bucket => each === status);
    return bucket === undefined ? status : statusWord(bucket, isCap ? 0 : null, lang);
  };
  const figure = actual === null ? '' : amountText(actual.value, actual.unit, lang);
  const share = attainment === null ? '' : percentText(attainment);
  const figures = [figure, share].filter((part) => part !== '').join(lang === 'zh' ? '，' : ', ');
  const shown = lang === 'en' ? (nameEn ?? name) : name;
  const tail = figures === '' ? '' : lang === 'zh' ? `（${figures}）` : ` (${figures})`;
  return `- ${shown}${lang === 'zh' ? '：' : ': '}${word(from)} → ${word(to)}${tail}`;
}

function lateLine({ name, nameEn, lastPeriod }: LateOrganisation, lang: Lang): string {
  const shown = lang === 'en' ? (nameEn ?? name) : name;
  return `- ${shown}${lastPeriod === null ? '' : WORDS[lang].lastSeen(shownPeriod(lastPeriod, lang))}`;
}

function shownPeriod(period: string, lang: Lang): string {
  const quarter = parseQuarter(period);
  return quarter === null ? period : periodText(quarter, lang);
}
