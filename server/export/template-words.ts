/** What a template says about itself, on its second sheet and beside its cells. */
import type { Lang } from '../domain/format.ts';

interface TemplateWords {
  readonly sheet: string;
  readonly about: string;
  readonly item: string;
  readonly content: string;
  /** Beside the cells of a column. */
  readonly prompts: {
    readonly unit: string;
    readonly target: string;
    readonly figure: string;
    readonly note: string;
    readonly mark: string;
  };
  readonly organisation: string;
  readonly year: string;
  readonly made: string;
  readonly locked: string;
  /** Rules of filling in, a row each. */
  readonly rules: readonly (readonly [string, string])[];
}

export const TEMPLATE_WORDS: Readonly<Record<Lang, TemplateWords>> = {
  zh: {
    sheet: '填报',
    about: '填写说明',
    item: '项目',
    content: '说明',
    prompts: {
      unit: '本行数字的单位。新指标必填；已有指标可改成能换算的单位。',
      target: '只填数字即可；也可写 ≥8000、>3000、≤500、≈10、1~2。清空不改动。',
      figure: '填数字，单位同“单位”列；也可写 1.2亿。不知道就留空，不要填 0。',
      note: '改动报告里写过的目标，要在这里说明理由。',
      mark: '用来识别指标和下载时的数值，请保持原样。',
    },
    organisation: '单位',
    year: '年份',
    made: '生成时间',
    locked: '已锁定，不能改',
    rules: [
      ['留空', '留空的单元格不改动任何内容；要收回一个录入的数，在“管理”页清空那一格。'],
      ['不知道', '不知道的数留空。0 表示确实是零。'],
      ['单位', '数字按“单位”列计；单元格里也可以带单位，例如 1.2亿、12000万元，会自动换算。'],
      ['目标', '8000 表示不低于（越少越好的指标为不超过）；≥8000、>3000、≤500、≈10、1~2 照写。'],
      ['目标的理由', '目标与报告写的不同，要在“说明”列写明理由。'],
      ['新指标', '在表下面接着写，名称和单位必填；最后一列留空。'],
      ['公式', '公式按保存时的结果读取；没有结果或出错的会指出单元格。'],
      ['最后一列', '最后一列用来识别指标和下载时的数值；别人在你下载之后改过的格，不会被旧表悄悄覆盖。'],
      ['上传', '在“管理”的“按表录入”上传；先预览，整张表没有问题才保存，也可以只保存没有问题的行。'],
    ],
  },
  en: {
    sheet: 'Figures',
    about: 'How to fill in',
    item: 'About',
    content: 'What it means',
    prompts: {
      unit: 'Unit of the numbers in this row. Needed for a new metric; for a known one any unit that converts.',
      target: 'A number is enough; ≥8000, >3000, ≤500, ≈10 and 1~2 are read too. Empty changes nothing.',
      figure:
        'A number in the unit of the row, or with its own: 1.2亿. Leave empty what is not known; 0 means nought.',
      note: 'Say here why a target differs from what a report states.',
      mark: 'Tells which metric the row is and what stood in it; leave as it is.',
    },
    organisation: 'Department',
    year: 'Year',
    made: 'Made at',
    locked: 'Locked, cannot be changed',
    rules: [
      [
        'Empty cells',
        'An empty cell changes nothing. To take an entry back, empty its cell on the Admin page.',
      ],
      ['Not known', 'Leave empty what is not known. 0 means that it is nought.'],
      ['Units', 'Numbers are in the unit of the row; a cell may have its own, such as 1.2亿 or 12000万元.'],
      [
        'Targets',
        '8000 is a floor (a ceiling where less is better); ≥8000, >3000, ≤500, ≈10, 1~2 as written.',
      ],
      ['Reasons', 'A target that differs from what a report states needs a reason in the Note column.'],
      ['New metrics', 'Go on below the table; name and unit are needed, the last column stays empty.'],
      [
        'Formulas',
        'A formula is read by its stored result; one without, or that failed, is named by its cell.',
      ],
      [
        'Last column',
        'It names the metric and what stood in the row; what somebody changed since is not overwritten.',
      ],
      [
        'Upload',
        'In Admin, By sheet: a preview first; the whole sheet is stored, or the rows without a problem.',
      ],
    ],
  },
};
