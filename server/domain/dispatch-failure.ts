/** Why something did not go out, in words: what happened, and what to do. */
import { MISSING, type Lang } from './format.ts';

interface FailureWords {
  readonly what: string;
  readonly todo: string;
}

const FAILURES = {
  folder_outside: {
    zh: { what: '文件夹“{folder}”不在允许写入的范围内', todo: '改填允许范围内的子文件夹，再执行一次。' },
    en: {
      what: 'The folder “{folder}” lies outside the one that may be written to',
      todo: 'Name a folder below it, then run again.',
    },
  },
  folder_unwritable: {
    zh: { what: '文件夹“{folder}”写不进去', todo: '检查文件夹是否存在、权限是否允许，再执行一次。' },
    en: {
      what: 'The folder “{folder}” cannot be written to',
      todo: 'Check that it exists and that the server may write there, then run again.',
    },
  },
  disk_full: {
    zh: { what: '磁盘已满', todo: '腾出空间后再执行一次。' },
    en: { what: 'The disk is full', todo: 'Make room, then run again.' },
  },
  webhook_unreachable: {
    zh: { what: '连不上 {host}', todo: '检查地址、网络和防火墙。' },
    en: { what: '{host} cannot be reached', todo: 'Check the address, the network and the firewall.' },
  },
  webhook_timeout: {
    zh: { what: '{host} 在 {seconds} 秒内没有回应', todo: '对方可能已收到；凭编号可以去重。检查对方服务。' },
    en: {
      what: '{host} did not answer within {seconds} seconds',
      todo: 'It may have arrived; the delivery id tells repeats apart. Check the receiver.',
    },
  },
  webhook_redirect: {
    zh: { what: '{host} 要求转到别处（{status}），没有跟随', todo: '把地址改成最终地址。' },
    en: {
      what: '{host} points elsewhere ({status}); that is not followed',
      todo: 'Set the final address.',
    },
  },
  webhook_refused: {
    zh: { what: '{host} 拒收（{status}）', todo: '检查地址、签名密钥和对方的要求，再执行一次。' },
    en: {
      what: '{host} refused it ({status})',
      todo: 'Check the address, the signing secret and what the receiver expects, then run again.',
    },
  },
  webhook_failed: {
    zh: { what: '{host} 出错（{status}）', todo: '等对方恢复；检查对方日志。' },
    en: { what: '{host} failed ({status})', todo: 'Wait until it works again; look at its log.' },
  },
  too_large: {
    zh: { what: '文件共 {mb} MB，超过 {limitMb} MB 的上限', todo: '少选一些内容，或改为写入文件夹。' },
    en: {
      what: 'The files have {mb} MB, more than the {limitMb} MB allowed',
      todo: 'Choose fewer contents, or write to a folder.',
    },
  },
  mail_unset: {
    zh: { what: '没有设置发信服务器', todo: '设置 DABIAO_SMTP_HOST 和 DABIAO_SMTP_FROM，重启后再执行一次。' },
    en: {
      what: 'No mail server is set',
      todo: 'Set DABIAO_SMTP_HOST and DABIAO_SMTP_FROM, restart, then run again.',
    },
  },
  mail_unreachable: {
    zh: { what: '连不上发信服务器 {host}', todo: '检查主机、端口、加密方式和防火墙。' },
    en: {
      what: 'The mail server {host} cannot be reached',
      todo: 'Check host, port, encryption and firewall.',
    },
  },
  mail_login: {
    zh: { what: '发信服务器 {host} 不认这个账号', todo: '检查 DABIAO_SMTP_USER 和 DABIAO_SMTP_PASSWORD。' },
    en: {
      what: 'The mail server {host} refused the login',
      todo: 'Check DABIAO_SMTP_USER and DABIAO_SMTP_PASSWORD.',
    },
  },
  mail_refused: {
    zh: { what: '发信服务器拒收（{status}）', todo: '检查发件地址和收件地址，再执行一次。' },
    en: {
      what: 'The mail server refused it ({status})',
      todo: 'Check sender and recipients, then run again.',
    },
  },
  mail_deferred: {
    zh: { what: '发信服务器暂时不收（{status}）', todo: '稍后会再试；一直如此就检查服务器。' },
    en: {
      what: 'The mail server put it off ({status})',
      todo: 'It is tried again; if it stays so, check the server.',
    },
  },
  mail_uncertain: {
    zh: {
      what: '邮件交出后连接中断，不知是否送达',
      todo: '先问收件人；没有收到再执行一次。为免重复，不会自动再发。',
    },
    en: {
      what: 'The connection broke after the message was handed over; whether it arrived is unknown',
      todo: 'Ask a recipient; if it is not there, run again. It is not repeated by itself, so that nobody gets it twice.',
    },
  },
  internal: {
    zh: { what: '生成文件时出错', todo: '再执行一次；仍不行，看服务器日志，编号 {id}。' },
    en: {
      what: 'Making the files failed',
      todo: 'Run again; if it stays, look at the server’s log for {id}.',
    },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Lang, FailureWords>>>>;

export type FailureCode = keyof typeof FAILURES;

/** What happened and what to do, in a language; what is unknown leaves a dash. */
export function describeFailure(
  code: FailureCode,
  params: Readonly<Record<string, string | number>>,
  lang: Lang,
): FailureWords {
  const { what, todo } = FAILURES[code][lang];
  const filled = (words: string): string =>
    words.replace(/\{(?<name>[A-Za-z]\w{0,30})\}/gu, (_, name: string) => String(params[name] ?? MISSING));
  return { what: filled(what), todo: filled(todo) };
}
