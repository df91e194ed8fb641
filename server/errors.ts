/** Expected failures, coded. Services throw them, one handler answers them, each in the reader's language. */
import { MISSING, type Lang } from './domain/format.ts';
import { REVIEW_ERRORS } from './domain/review-error-table.ts';
import { DISPATCH_ERRORS } from './domain/dispatch-error-table.ts';
import { BY_HAND_ERRORS } from './domain/by-hand-error-table.ts';
import { RULE_ERRORS } from './domain/rule-error-table.ts';
import { ACCESS_ERRORS } from './domain/access-error-table.ts';
import { STORE_ERRORS } from './domain/store-error-table.ts';
import { STEP_ERRORS } from './domain/step-error-table.ts';
import { describeUnreadable, UNREADABLE_WORDS, type UnreadableWord } from './domain/wording.ts';

interface Words {
  readonly title: string;
  /** What failed, what was kept, what to do next. `{name}` is filled from the error's params. */
  readonly detail: string;
}

interface ErrorKind {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;
  readonly zh: Words;
  readonly en: Words;
}

/** Every code with its status and words. */
export const ERROR_KINDS = {
  ...REVIEW_ERRORS,
  ...RULE_ERRORS,
  ...STEP_ERRORS,
  invalid_request: {
    status: 400,
    zh: { title: '请求有误', detail: '{where}。没有保存任何内容；改正后再试。' },
    en: { title: 'Invalid request', detail: '{where}. Nothing was stored; correct it and try again.' },
  },
  cross_site: {
    status: 403,
    zh: {
      title: '拒绝来自其他网站的操作',
      detail: '这个操作由另一个网站发起，没有执行，数据没有变化。请在本站页面上操作。',
    },
    en: {
      title: 'Refused: asked for by another website',
      detail:
        'Another website asked for this; it was not done and nothing changed. Do it on the page of this server.',
    },
  },
  route_not_found: {
    status: 404,
    zh: { title: '没有这个地址', detail: '接口里没有 {path}。可用的地址列在 /api/openapi.json。' },
    en: { title: 'No such address', detail: 'The API has no {path}. /api/openapi.json lists what there is.' },
  },
  report_not_found: {
    status: 404,
    zh: { title: '没有这份报告', detail: '没有编号为 {id} 的报告。数据没有变化；报告列表在“报告”页。' },
    en: {
      title: 'No such report',
      detail: 'There is no report {id}. Nothing changed; the reports page lists all.',
    },
  },
  indicator_not_found: {
    status: 404,
    zh: { title: '没有这个指标', detail: '没有编号为 {id} 的指标，或所在报告已撤回。可从“概览”重新选择。' },
    en: {
      title: 'No such metric',
      detail: 'There is no metric {id}, or its reports were withdrawn. Choose one on the overview.',
    },
  },
  organisation_not_found: {
    status: 404,
    zh: { title: '没有这个单位', detail: '没有导入过“{org}”的报告。先导入一份，或去掉地址中的单位。' },
    en: {
      title: 'No such department',
      detail: 'No report of “{org}” was imported. Import one, or leave the department out of the address.',
    },
  },
  no_reports: {
    status: 404,
    zh: { title: '还没有报告', detail: '这里还没有数据。导入一份完成情况报告，看板随即生成。' },
    en: {
      title: 'No report yet',
      detail: 'There is no data here yet. Import a completion report and the board appears.',
    },
  },
  embed_not_found: {
    status: 404,
    zh: {
      title: '没有这个嵌入链接',
      detail: '没有编号为 {id} 的嵌入链接，没有改动任何内容。刷新页面后再试。',
    },
    en: {
      title: 'No such embedding link',
      detail: 'There is no embedding link {id}; nothing changed. Load the page again.',
    },
  },
  indicator_clash: {
    status: 409,
    zh: {
      title: '同一份报告里两者都有',
      detail: '同一份报告已有“{name}”，合并后会重复，没有改动任何内容。请只选没有重复的报告。',
    },
    en: {
      title: 'One report names both',
      detail:
        'A report already states “{name}”; together it would stand twice. Nothing changed; choose reports without it.',
    },
  },
  quarter_locked: {
    status: 409,
    zh: { title: '这个季度已锁定', detail: '{period} 已锁定，没有改动任何内容。要修改，先说明理由解锁。' },
    en: {
      title: 'This quarter is locked',
      detail: '{period} is locked; nothing changed. To change it, unlock it first and say why.',
    },
  },
  unlike_units: {
    status: 422,
    zh: { title: '单位不同，不能相加', detail: '{units} 不是同一种量，没有求和。请只选同一种量的指标。' },
    en: {
      title: 'Unlike units do not add',
      detail: '{units} do not measure the same; nothing was added up. Choose metrics of one measure.',
    },
  },
  import_not_found: {
    status: 404,
    zh: {
      title: '没有这份待导入的文件',
      detail:
        '没有编号为 {id} 的待导入文件，可能已经导入，或放置超过一天。没有保存任何内容；重新选择文件即可。',
    },
    en: {
      title: 'No such file is waiting',
      detail:
        'No file {id} waits to be imported: it was taken, or left for more than a day. Nothing was stored; choose the file again.',
    },
  },
  file_too_large: {
    status: 413,
    zh: {
      title: '文件太大',
      detail: '文件超过 {limitMb} MB 的上限，没有保存。可拆分文件，或请管理员调高上限。',
    },
    en: {
      title: 'File too large',
      detail:
        'The file is over the limit of {limitMb} MB; nothing was stored. Split it, or have the limit raised.',
    },
  },
  body_too_large: {
    status: 413,
    zh: {
      title: '内容太多',
      detail: '一次发送的内容超过 {limitMb} MB 的上限，没有保存，数据没有变化。请分几次发送。',
    },
    en: {
      title: 'Too much at once',
      detail: 'What was sent is over the limit of {limitMb} MB; nothing was stored. Send it in parts.',
    },
  },
  unreadable_file: {
    status: 422,
    zh: { title: '文件无法读取', detail: '{why}' },
    en: { title: 'The file cannot be read', detail: '{why}' },
  },
  period_unknown: {
    status: 422,
    zh: {
      title: '看不出是哪个季度',
      detail: '文件读得出，但没有写明年份和季度，没有保存。补上期间（例如 2021-Q3）后再导入。',
    },
    en: {
      title: 'Which quarter is unclear',
      detail:
        'The file can be read but names no year and quarter; nothing was stored. Import it again with its period, such as 2021-Q3.',
    },
  },
  nothing_found: {
    status: 422,
    zh: {
      title: '没有读到任务或目标',
      detail: '文件读得出，但里面没有重点任务、目标或节点，没有保存。确认选的是完成情况报告。',
    },
    en: {
      title: 'No task or target found',
      detail:
        'The file can be read but holds no task, target or milestone; nothing was stored. Check that it is a completion report.',
    },
  },
  ...BY_HAND_ERRORS,
  ...STORE_ERRORS,
  ...DISPATCH_ERRORS,
  ...ACCESS_ERRORS,
  internal_error: {
    status: 500,
    zh: {
      title: '程序出错',
      detail: '这一步没有完成，已有数据没有变化。再试一次；仍不行，请把编号 {requestId} 告诉管理员。',
    },
    en: {
      title: 'Something failed here',
      detail:
        'This step was not finished; stored data did not change. Try again; if it stays, give the administrator the number {requestId}.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorKind>>;

export type ErrorCode = keyof typeof ERROR_KINDS;
export type ErrorParams = Readonly<Record<string, string | number>>;

/** More than words can say: fields that the answer carries beside them. */
export interface AppErrorOptions extends ErrorOptions {
  readonly details?: Readonly<Record<string, unknown>>;
}

/** A failure that the caller can understand and act on. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, params: ErrorParams = {}, { details = {}, ...options }: AppErrorOptions = {}) {
    super(code, options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.details = details;
  }

  get status(): ErrorKind['status'] {
    return ERROR_KINDS[this.code].status;
  }
}

/** Title and detail of an error in a language. `params` fill the placeholders; one that is missing leaves a dash. */
export function describeError(code: ErrorCode, params: ErrorParams, lang: Lang): Words {
  const { title, detail } = ERROR_KINDS[code][lang];
  const values = code === 'unreadable_file' ? { why: whyUnreadable(params, lang), ...params } : params;
  return { title: fill(title, values), detail: fill(detail, values) };
}

function whyUnreadable(params: ErrorParams, lang: Lang): string {
  const { reason } = params;
  return isUnreadableWord(reason) ? describeUnreadable(reason, params, lang) : MISSING;
}

function isUnreadableWord(word: unknown): word is UnreadableWord {
  return typeof word === 'string' && Object.hasOwn(UNREADABLE_WORDS, word);
}

function fill(words: string, params: ErrorParams): string {
  return words.replace(/\{(?<name>\w+)\}/gu, (_, name: string) => String(params[name] ?? MISSING));
}
