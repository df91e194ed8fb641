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
} as const;
