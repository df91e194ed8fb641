/** Words of the failures of what people enter by hand; `errors.ts` joins them to the others. */
export const BY_HAND_ERRORS = {
  indicator_ambiguous: {
    status: 409,
    zh: {
      title: '有 {n} 个同名指标',
      detail: '有 {n} 个指标都叫“{name}”，没有保存。请用指标的编号指明是哪一个。',
    },
    en: {
      title: '{n} metrics have this name',
      detail: '{n} metrics are called “{name}”; nothing was stored. Say which one by its id.',
    },
  },
  unit_unlike: {
    status: 422,
    zh: {
      title: '单位与指标不符',
      detail: '“{name}”以“{unit}”计，不能填“{given}”，没有保存。改用可换算的单位，或另建指标。',
    },
    en: {
      title: 'The unit does not fit the metric',
      detail:
        '“{name}” is counted in “{unit}”; “{given}” measures something else, so nothing was stored. Use a unit that converts, or make another metric.',
    },
  },
  target_reason_needed: {
    status: 422,
    zh: {
      title: '修改目标要写明理由',
      detail: '“{name}”的目标与报告写的不同，要写明理由，没有保存。原目标仍会保留。',
    },
    en: {
      title: 'A changed target needs a reason',
      detail:
        'This target of “{name}” differs from what a report states: say why; nothing was stored. The first target is kept.',
    },
  },
  sheet_has_errors: {
    status: 422,
    zh: {
      title: '表中有 {n} 处问题',
      detail: '表中有 {n} 处问题，整张表都没有保存。改正后再上传，或只保存没有问题的行。',
    },
    en: {
      title: 'The sheet has {n} problems',
      detail:
        'The sheet has {n} problems, so nothing of it was stored. Mend them and send it again, or store only the rows without a problem.',
    },
  },
  sheet_changed: {
    status: 409,
    zh: {
      title: '预览之后数据有变',
      detail: '预览之后有人改过数据，或表的内容不同了，没有保存。再看一遍新的预览，然后保存。',
    },
    en: {
      title: 'Something changed since the preview',
      detail:
        'Since the preview somebody changed the data, or the sheet is another one; nothing was stored. Look at the new preview, then store it.',
    },
  },
  step_not_found: {
    status: 404,
    zh: { title: '没有这一步', detail: '日志里没有编号为 {id} 的这一步，或已经撤销，没有改动任何内容。' },
    en: {
      title: 'No such step',
      detail: 'The log has no such step {id}, or it was undone. Nothing changed.',
    },
  },
  step_built_upon: {
    status: 409,
    zh: {
      title: '之后又有改动',
      detail: '“{name}”在导入之后又被 {actor} 改过，整步没有撤销。先撤销后面的改动。',
    },
    en: {
      title: 'It was changed since',
      detail:
        '{actor} changed “{name}” after the import; nothing was undone. Take the later change back first.',
    },
  },
} as const;
