/** Failures of what people say about indicators, in words. */
export const RULE_ERRORS = {
  link_decided: {
    status: 409,
    zh: {
      title: '这一项不用再确认',
      detail: '“{name}”是否沿用已有指标，已经定了，没有改动。要改，可在指标页合并或拆分。',
    },
    en: {
      title: 'Nothing left to decide here',
      detail:
        'Whether “{name}” goes on an earlier indicator is settled; nothing changed. Link or split it on its page instead.',
    },
  },
  levels_crossed: {
    status: 422,
    zh: {
      title: '确保目标高过奋斗目标',
      detail: '确保目标应比奋斗目标容易达到，没有保存。请核对两个数。',
    },
    en: {
      title: 'The commitment asks more than the stretch',
      detail:
        'What was committed to must be easier to reach than the stretch; nothing was stored. Check both numbers.',
    },
  },
  target_not_revised: {
    status: 422,
    zh: {
      title: '这个季度没有调整目标',
      detail: '{period} 的报告没有改“{name}”的目标，理由没有保存。请选调整目标的那个季度。',
    },
    en: {
      title: 'No target was changed in this quarter',
      detail:
        'The report of {period} did not change the target of “{name}”; the reason was not stored. Choose the quarter that did.',
    },
  },
} as const;
