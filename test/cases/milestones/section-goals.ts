import type { FieldRole } from '../../../server/extract/types.ts';

type Parts = readonly (readonly [role: FieldRole, words: string])[];

/** Fields of a task in columns, prose and labels → `goal: status` for each milestone. */
export const SECTION_GOALS: readonly (readonly [parts: Parts, expected: readonly string[]])[] = [
  [
    [
      ['target', '建成东湖泵站;出台《防汛预案》。'],
      ['progress', '经市政府同意,东湖泵站主体封顶。同时,召开防汛会议。《防汛预案》已印发。'],
    ],
    ['建成东湖泵站: in_progress', '出台《防汛预案》: done'],
  ],
  [
    [
      ['target', '建成东湖泵站。'],
      ['progress', '东湖泵站主体封顶。目前正在安装设备。预计12月完工。'],
    ],
    ['建成东湖泵站: in_progress'],
  ],
  [
    [
      ['target', '建成东湖泵站;建成西湖泵站。'],
      ['progress', '东湖泵站主体封顶,西湖泵站尚未开工。'],
    ],
    ['建成东湖泵站: in_progress', '建成西湖泵站: not_started'],
  ],
  [
    [
      ['target', '新增床位300张;建成康复楼。'],
      ['progress', '康复楼竣工,新增床位210张,投入使用。'],
    ],
    ['建成康复楼: done'],
  ],
  [
    [
      ['target', '建成康复楼。'],
      ['progress', '8月10日,康复楼投入使用,城市综合管理信息服务平台尚未启动。'],
    ],
    ['建成康复楼: done', '城市综合管理信息服务平台: not_started'],
  ],
  [
    [
      [
        'body',
        'The Council is to adopt a Local Plan by December; the draft went out to consultation in June.',
      ],
    ],
    ['Adopt a Local Plan by December: in_progress'],
  ],
  [
    [['body', 'To open the ferry hall by May. It was opened in April.']],
    ['Open the ferry hall by May: done'],
  ],
  [
    [['body', '年内建成市博物馆,启动剧院改造。截至9月底,市博物馆主体封顶,剧院改造正在招标。']],
    ['年内建成市博物馆: in_progress', '启动剧院改造: in_progress'],
  ],
  [[['body', '出台《茶园办法》,已由市政府印发。']], ['出台《茶园办法》: done']],
  [[['body', '完成《绿道规划》编制,下一步组织评审。']], []],
  [[['body', '年内建成驿站12座。目前建成5座。']], []],
  [
    [
      ['target', '建成东渠。'],
      ['problems', '西渠勘察尚未启动。'],
    ],
    ['建成东渠: not_mentioned', '西渠勘察尚未启动: not_started'],
  ],
  [
    [
      ['target', '建成东渠。'],
      ['next', '推进配套管网(尚未启动),加强协调。'],
    ],
    ['建成东渠: not_mentioned', '推进配套管网: not_started'],
  ],
  [
    [
      ['target', '建成东渠。'],
      ['next', '配套管网方案已印发。'],
    ],
    ['建成东渠: not_mentioned'],
  ],
  [[['progress', 'East Bridge was opened in May, and the road is under way.']], ['East Bridge: done']],
  [
    [
      [
        'progress',
        '**Community Center.**\nThe roof is complete and interior work is under way.\n**Fire Station.**\nStaff were thanked.',
      ],
    ],
    ['Community Center: in_progress'],
  ],
  [
    [
      [
        'progress',
        'Community Center.\nThe roof is complete and interior work is under way.\nFire Station.\nStaff were thanked.\nTown Hall.\nSpent 4 million.',
      ],
    ],
    ['Community Center: in_progress'],
  ],
  [
    [
      ['indicator', '出台《水价办法》'],
      ['target', '年内出台'],
      ['progress', '—'],
    ],
    ['出台《水价办法》: not_mentioned'],
  ],
  [
    [
      ['indicator', '出台《水价办法》'],
      ['progress', '已印发'],
    ],
    ['出台《水价办法》: done'],
  ],
  [
    [
      ['task', '水厂扩建工程'],
      ['target', '建成通水;出台《水价办法》。'],
      ['progress', '主体封顶;《水价办法》已印发。'],
    ],
    ['水厂扩建工程建成通水: in_progress', '出台《水价办法》: done'],
  ],
  [
    [
      ['task', '推进水务综合改革,加快建设智慧水务管理体系。制定《水价改革方案》;启动东渠建设。'],
      ['progress', '《水价改革方案》5月印发;东渠尚未启动。'],
    ],
    ['制定《水价改革方案》: done', '启动东渠建设: not_started'],
  ],
  [
    [
      ['target', 'Open the Quayside Library; sign the ferry agreement.'],
      ['progress', 'Opened. The ferry agreement was signed in May.'],
    ],
    ['Open the Quayside Library: done', 'sign the ferry agreement: done'],
  ],
  [
    [
      ['target', 'Open the Quayside Library and sign the ferry agreement.'],
      ['progress', 'The Quayside Library was to open in June but has not started.'],
    ],
    ['Open the Quayside Library: not_started', 'sign the ferry agreement: not_mentioned'],
  ],
  [
    [
      ['target', '出台《城市道路挖掘修复管理办法》。'],
      ['progress', '挖掘修复管理办法已征求意见。'],
    ],
    ['出台《城市道路挖掘修复管理办法》: in_progress'],
  ],
  [
    [
      ['target', '出台《城市道路挖掘修复管理办法》。'],
      ['progress', '管理办法正在起草。'],
    ],
    ['出台《城市道路挖掘修复管理办法》: in_progress'],
  ],
  [
    [
      ['target', '建成东渠。'],
      ['remark', '已通水'],
      ['progress', ''],
    ],
    ['建成东渠: done'],
  ],
  [
    [
      ['target', '建成东渠。'],
      ['prior', '主体封顶'],
    ],
    ['建成东渠: in_progress'],
  ],
];
