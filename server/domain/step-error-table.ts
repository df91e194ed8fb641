/** What may fail when a big step is taken or taken back, in words. */
export const STEP_ERRORS = {
  step_fixed: {
    status: 409,
    zh: {
      title: '这一步不能在这里撤销',
      detail: '它已经撤销过、后面又改过，或属于别处的审核，没有改动任何内容。请到对应的页面操作。',
    },
    en: {
      title: 'This step cannot be taken back here',
      detail:
        'It was taken back before, something was set after it, or it belongs to a review elsewhere; nothing changed. Go to the page it belongs to.',
    },
  },
  later_changes: {
    status: 409,
    zh: {
      title: '后面又有 {n} 处改动',
      detail: '这一步之后又有 {n} 处改动以它为基础，撤销会丢掉它们，没有改动任何内容。先撤销后面的改动。',
    },
    en: {
      title: '{n} later changes rest on it',
      detail: 'Taking it back would lose {n} later changes; nothing changed. Take those back first.',
    },
  },
  moved_since: {
    status: 409,
    zh: {
      title: '报告后来移动过',
      detail: '这次调整列之后，报告移动或单位合并过，没有改动任何内容。先撤销移动或合并。',
    },
    en: {
      title: 'The report was moved since',
      detail:
        'After its columns were repaired the report was moved, or its department merged; nothing changed. Take that back first.',
    },
  },
  nothing_to_move: {
    status: 422,
    zh: { title: '已经在那里', detail: '报告本来就属于这个单位和季度，没有改动任何内容。换一个再试。' },
    en: {
      title: 'It is there already',
      detail: 'The report belongs to this department and quarter already; nothing changed. Choose another.',
    },
  },
  report_fixed: {
    status: 409,
    zh: {
      title: '这份报告不能移动',
      detail: '内置示例和人工录入的数值不能移动，示例单位也不接收报告，没有改动任何内容。',
    },
    en: {
      title: 'This report cannot be moved',
      detail:
        'The bundled sample and figures entered by hand stay where they are, and the sample takes no report; nothing changed.',
    },
  },
  organisation_name_taken: {
    status: 409,
    zh: {
      title: '“{name}”已是另一个单位',
      detail: '名称“{name}”属于另一个单位，没有改动任何内容。两者是同一个单位时，请合并。',
    },
    en: {
      title: '“{name}” is another department',
      detail:
        'The name “{name}” belongs to another department; nothing changed. If both are one, merge them.',
    },
  },
  column_not_found: {
    status: 404,
    zh: {
      title: '没有记住这一列',
      detail: '没有编号为 {id} 的列，可能已经移除。数据没有变化；刷新页面后再试。',
    },
    en: {
      title: 'No such column is remembered',
      detail: 'There is no column {id}; it may be gone already. Nothing changed; load the page again.',
    },
  },
  organisation_fixed: {
    status: 409,
    zh: {
      title: '示例单位不能这样改',
      detail: '内置示例的单位不能改名，也不能与其他单位合并，没有改动任何内容。',
    },
    en: {
      title: 'The sample stays as it is',
      detail: 'The department of the bundled sample is neither renamed nor merged; nothing changed.',
    },
  },
  same_organisation: {
    status: 422,
    zh: { title: '这是同一个单位', detail: '“{name}”不能与自己合并，没有改动任何内容。选另一个单位。' },
    en: {
      title: 'These are one department',
      detail: '“{name}” cannot be merged with itself; nothing changed. Choose another one.',
    },
  },
  year_start_differs: {
    status: 409,
    zh: {
      title: '两个单位的年度起点不同',
      detail: '一个从 {from} 月开始，另一个从 {into} 月开始，没有合并。先设成一样。',
    },
    en: {
      title: 'Their years start differently',
      detail:
        'One year starts with month {from}, the other with month {into}; not merged. Set both alike first.',
    },
  },
} as const;
