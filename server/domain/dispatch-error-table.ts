/** What may fail while somebody sets what is sent out, in words. */
export const DISPATCH_ERRORS = {
  dispatch_not_found: {
    status: 404,
    zh: { title: '没有这一项', detail: '没有编号为 {id} 的发送项，或已经移除。刷新页面后再试。' },
    en: { title: 'No such item', detail: 'There is no item {id}, or it was removed. Load the page again.' },
  },
  run_not_found: {
    status: 404,
    zh: { title: '没有这次执行', detail: '没有编号为 {id} 的执行记录。刷新页面后再试。' },
    en: { title: 'No such run', detail: 'There is no run {id}. Load the page again.' },
  },
  run_not_over: {
    status: 409,
    zh: { title: '这次执行不用重来', detail: '这次执行已经完成或仍在进行，没有再发。' },
    en: {
      title: 'This run needs no repeat',
      detail: 'It went out, or is still under way; nothing was sent again.',
    },
  },
  cron_invalid: {
    status: 422,
    zh: {
      title: '“时间”一栏写法不对',
      detail: '“{cron}”不是五段的 cron 表达式，没有保存。例如每季度首月15日8点：0 8 15 1,4,7,10 *',
    },
    en: {
      title: 'The field “Time” is not well formed',
      detail:
        '“{cron}” is no cron expression of five fields; nothing was stored. On day 15 of each quarter’s first month at 8: 0 8 15 1,4,7,10 *',
    },
  },
  cron_too_often: {
    status: 422,
    zh: { title: '“时间”一栏太密', detail: '“{cron}”一小时内会执行多次，没有保存。至少间隔一小时。' },
    en: {
      title: 'The field “Time” comes too often',
      detail: '“{cron}” comes more than once an hour; nothing was stored. Leave at least an hour between.',
    },
  },
  cron_never: {
    status: 422,
    zh: { title: '“时间”一栏永远不会到', detail: '“{cron}”没有任何一天符合，没有保存。检查日和月。' },
    en: {
      title: 'The field “Time” never comes',
      detail: 'No day fits “{cron}”; nothing was stored. Check day and month.',
    },
  },
  folder_outside: {
    status: 422,
    zh: {
      title: '“文件夹”一栏超出范围',
      detail: '“{folder}”不是允许范围内的子文件夹，没有保存。只填名称，可用 / 分级，不能用 .. 或绝对路径。',
    },
    en: {
      title: 'The field “Folder” leads outside',
      detail:
        '“{folder}” is no folder below the allowed one; nothing was stored. Names only, levels apart by /, without .. or an absolute path.',
    },
  },
  url_invalid: {
    status: 422,
    zh: {
      title: '“地址”一栏写法不对',
      detail: '只收 http 或 https 地址，里面不能有用户名和密码，没有保存。',
    },
    en: {
      title: 'The field “Address” is not well formed',
      detail: 'Only http and https addresses without user name and password; nothing was stored.',
    },
  },
  recipients_invalid: {
    status: 422,
    zh: { title: '“收件人”一栏写法不对', detail: '“{address}”不是邮箱地址，没有保存。' },
    en: {
      title: 'The field “Recipients” is not well formed',
      detail: '“{address}” is no e-mail address; nothing was stored.',
    },
  },
  mail_unset: {
    status: 422,
    zh: {
      title: '没有设置发信服务器',
      detail: '要发邮件，先设置 DABIAO_SMTP_HOST 和 DABIAO_SMTP_FROM 并重启。没有保存。',
    },
    en: {
      title: 'No mail server is set',
      detail: 'To send e-mail, set DABIAO_SMTP_HOST and DABIAO_SMTP_FROM and restart. Nothing was stored.',
    },
  },
} as const;
