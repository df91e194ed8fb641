import type { FieldRole } from '../../../server/extract/types.ts';

type Parts = readonly (readonly [role: FieldRole, words: string])[];

/** Account of one paper or work → its state. */
export const STATE_CASES: readonly (readonly [words: string, status: string | null])[] = [
  ['市委办公室印发《方案》', 'done'],
  ['《办法》自7月1日起施行', 'done'],
  ['经市政府常务会议审议通过,12月3日公布', 'done'],
  ['通过竣工验收并投入使用', 'done'],
  ['6月9日揭牌成立', 'done'],
  ['考核工作全部结束', 'done'],
  ['The rules were published on 4 July', 'done'],
  ['形成征求意见稿', 'in_progress'],
  ['经厅务会审议通过,即将印发', 'in_progress'],
  ['完成初稿', 'in_progress'],
  ['完成招标并启动开发', 'in_progress'],
  ['系统8月上线试运行', 'in_progress'],
  ['完成第三稿,正在合法性审查', 'in_progress'],
  ['已报自治区人民政府审批', 'in_progress'],
  ['推动东平市完善《规划》', 'in_progress'],
  ['基本搭建完成并已上线运行', 'in_progress'],
  ['The centre is being fitted out', 'in_progress'],
  ['起草工作尚未启动', 'not_started'],
  ['还没有启动招标', 'not_started'],
  ['The portal has not been started', 'not_started'],
  ['领导多次调研', null],
];

/** Fields of a task → `goal: status` for each milestone. */
export const MILESTONE_CASES: readonly (readonly [
  name: string,
  parts: Parts,
  expected: readonly string[],
])[] = [
  [
    'documents by their titles',
    [
      ['measures', '1.制定《云岭湖保护规划》。2.修订《采砂管理办法》。'],
      ['progress', '1.《采砂管理办法》修订工作尚未启动。2.市政府印发《云岭湖保护规划》。'],
    ],
    ['制定《云岭湖保护规划》: done', '修订《采砂管理办法》: not_started'],
  ],
  [
    'a title said a little differently',
    [
      ['measures', '制定《关于推进“四张清单”资源配置机制改革的若干意见》。'],
      ['progress', '研究制定《关于推动资源“四张清单”配置改革的若干意见》,公开征求意见。'],
    ],
    ['制定《关于推进“四张清单”资源配置机制改革的若干意见》: in_progress'],
  ],
  [
    'two documents in one clause',
    [
      ['measures', '编制《东湖规划》《西湖规划》。'],
      ['progress', '印发《东湖规划》,推动西岭市完善《西湖规划》。'],
    ],
    ['编制《东湖规划》: done', '《西湖规划》: in_progress'],
  ],
  [
    'work by its wording',
    [
      ['target', '建成信用信息系统;开工建设档案馆。'],
      ['progress', '信用信息系统完成招标;档案馆尚未开工。'],
    ],
    ['建成信用信息系统: in_progress', '开工建设档案馆: not_started'],
  ],
  [
    'nothing said of a binding goal',
    [
      ['target', '出台《殡葬管理办法》。'],
      ['progress', '开展宣传活动。'],
    ],
    ['出台《殡葬管理办法》: not_mentioned'],
  ],
  [
    'a goal without end is not done by a paper',
    [
      ['target', '加快打造智慧港口。'],
      ['progress', '印发智慧港口打造方案。'],
    ],
    ['加快打造智慧港口: in_progress'],
  ],
  [
    'a roof is not a basement',
    [
      ['target', '市医院东院区主体封顶。'],
      ['progress', '市医院东院区完成地下室浇筑。'],
    ],
    ['市医院东院区主体封顶: in_progress'],
  ],
  [
    'a row of its own',
    [
      ['indicator', '出台《云岭市数据条例》配套细则'],
      ['target', '年内出台'],
      ['progress', '5月26日经市政府同意印发'],
    ],
    ['出台《云岭市数据条例》配套细则: done'],
  ],
  [
    'a goal cell of a time and a verb leaves the thing to the title',
    [
      ['task', '城南养老院扩建'],
      ['target', '年内竣工'],
      ['progress', '因设计变更顺延,目前正在砌筑'],
    ],
    ['城南养老院扩建: in_progress'],
  ],
  [
    'a goal cell that opens or starts it, too',
    [
      ['task', '智慧粮库平台'],
      ['target', '四季度启动招标'],
      ['progress', '尚未启动,可研报告待批'],
    ],
    ['智慧粮库平台启动招标: not_started'],
  ],
  [
    'a goal cell that names its own thing keeps it',
    [
      ['task', '社会福利'],
      ['target', '年内福利院竣工'],
      ['progress', '福利院正在砌筑'],
    ],
    ['年内福利院竣工: in_progress'],
  ],
  [
    'goals inside a long title',
    [
      ['task', '推进改革。制定《评价改革方案》;启动东校区建设。'],
      ['progress', '《评价改革方案》5月印发;东校区尚未启动。'],
    ],
    ['制定《评价改革方案》: done', '启动东校区建设: not_started'],
  ],
  [
    'prose',
    [['body', '编制完成《全域旅游规划》,现已通过专家评审,拟于11月提请审议。']],
    ['编制完成《全域旅游规划》: in_progress'],
  ],
  [
    'nobody asked for it',
    [['progress', '文艺院团改革方案已由市委办印发,但绩效办法尚未着手制定。']],
    ['文艺院团改革方案: done', '绩效办法: not_started'],
  ],
  [
    'a figure is no milestone',
    [
      ['target', '新增小店800家。'],
      ['progress', '新增小店346家。'],
    ],
    [],
  ],
  [
    'somebody else’s paper is the ground',
    [
      ['measures', '落实省里印发的《发展规划》。'],
      ['progress', '印发《实施方案》。'],
    ],
    [],
  ],
];
