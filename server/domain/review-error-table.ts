/** What may fail while people review and publish, in words. */
export const REVIEW_ERRORS = {
  milestone_not_found: {
    status: 404,
    zh: {
      title: '没有这个节点',
      detail: '这份报告里没有编号为 {id} 的节点，没有改动任何内容。刷新页面后再试。',
    },
    en: {
      title: 'No such milestone in this report',
      detail: 'This report has no milestone {id}; nothing changed. Load the page again.',
    },
  },
  metric_not_found: {
    status: 404,
    zh: {
      title: '没有这个指标',
      detail: '这份报告里没有编号为 {id} 的指标，没有改动任何内容。刷新页面后再试。',
    },
    en: {
      title: 'No such metric in this report',
      detail: 'This report has no metric {id}; nothing changed. Load the page again.',
    },
  },
  changed_meanwhile: {
    status: 409,
    zh: {
      title: '{actor} 刚改过这一项',
      detail: '{actor} 在 {at} 改过这一项，没有覆盖。先看对方的改动，再决定是否保存；填写的内容还在。',
    },
    en: {
      title: '{actor} just changed this item',
      detail:
        '{actor} changed this item at {at}; it was not overwritten. Look at that change, then save again; what you typed is kept.',
    },
  },
  remark_needed: {
    status: 422,
    zh: {
      title: '有 {n} 项滞后还没有说明',
      detail: '{names} 滞后或未完成，还没有说明原因，没有发布。逐项写上说明后再发布。',
    },
    en: {
      title: '{n} late targets have no remark',
      detail: '{names}: behind or missed without a remark; not published. Say why for each, then publish.',
    },
  },
  reason_needed: {
    status: 422,
    zh: { title: '要写明理由', detail: '重新打开 {period} 要写明理由，没有改动任何内容。' },
    en: { title: 'A reason is needed', detail: 'Opening {period} again needs a reason; nothing changed.' },
  },
  nothing_to_review: {
    status: 422,
    zh: { title: '没有可审核的数值', detail: '这一项没有完成数，没有改动任何内容。可先补录数值。' },
    en: {
      title: 'No figure to review',
      detail: 'This item has no figure; nothing changed. Enter one first.',
    },
  },
  nothing_to_undo: {
    status: 422,
    zh: { title: '没有可撤销的操作', detail: '这一项没有人改过，没有改动任何内容。' },
    en: { title: 'Nothing to undo', detail: 'Nobody changed this item; nothing changed now.' },
  },
  later_decisions: {
    status: 409,
    zh: {
      title: '后面还有 {n} 个决定',
      detail: '调整列之后又有 {n} 个决定，撤销会把它们一起改掉，没有改动任何内容。先撤销后面的决定。',
    },
    en: {
      title: '{n} later decisions rest on it',
      detail:
        'People decided {n} things after the columns were repaired; nothing changed. Take those back first.',
    },
  },
  text_differs: {
    status: 409,
    zh: {
      title: '文件现在读出的文字不同',
      detail: '存下的文件现在读出的文字与当时不同，没有改动任何内容。请重新上传这份文件。',
    },
    en: {
      title: 'The file reads differently now',
      detail: 'The stored file gives another text than it did; nothing changed. Upload the file again.',
    },
  },
  remark_not_found: {
    status: 404,
    zh: {
      title: '没有这条说明',
      detail: '没有编号为 {id} 的说明，或已经撤回。数据没有变化；刷新页面后再试。',
    },
    en: {
      title: 'No such remark',
      detail: 'There is no remark {id}, or it was taken back. Nothing changed; load the page again.',
    },
  },
  not_yours: {
    status: 403,
    zh: {
      title: '这是别人写的',
      detail: '这条说明由 {actor} 写下，只有本人能改，没有改动任何内容。可另写一条。',
    },
    en: {
      title: 'Somebody else wrote it',
      detail: '{actor} wrote this remark and alone may change it; nothing changed. Write one of your own.',
    },
  },
  not_sealed: {
    status: 409,
    zh: {
      title: '这个季度没有封存',
      detail: '{period} 没有锁定，或重算结果与封存的不同，没有生成文件。先锁定再导出。',
    },
    en: {
      title: 'This quarter is not sealed',
      detail:
        '{period} is not locked, or computing it again does not agree; no file was made. Lock it first.',
    },
  },
  mark_outside: {
    status: 422,
    zh: {
      title: '标记不在原文内',
      detail: '标记的位置 {start}–{end} 不在报告原文之内，没有保存。重新选中原文再试。',
    },
    en: {
      title: 'The mark lies outside the text',
      detail:
        'The marked range {start}–{end} is not within the text; nothing was stored. Select the words again.',
    },
  },
} as const;
