import { seededRandom } from './seeded-random.ts';

/** A report in the form of a table with a row for each task, and the name to send it under. */
export interface MadeReport {
  readonly fileName: string;
  readonly text: string;
}

export interface ReportsToMake {
  /** Name of the department, such as 江州市测算一局. */
  readonly org: string;
  readonly years: readonly number[];
  /** Each in every quarter of every year; at most two hundred. */
  readonly metrics: number;
  readonly seed: number;
  /** One figure in so many is missing from its report; none when left out. */
  readonly oneGapIn?: number;
}

const AREAS = [
  ...['水源', '桥梁', '粮仓', '林场', '渔港', '牧区', '园区', '社区', '乡村', '港口'],
  ...['古镇', '湿地', '海岛', '山地', '灌区', '矿区', '集市', '校园', '医联', '电网'],
];
const THINGS: readonly (readonly [noun: string, unit: string])[] = [
  ['示范企业', '家'],
  ['改造项目', '个'],
  ['专业技师', '名'],
  ['培训班次', '期'],
  ['服务站点', '个'],
  ['监测设备', '台'],
  ['合作协议', '份'],
  ['整治点位', '处'],
  ['开放课程', '门'],
  ['巡查队伍', '支'],
];
const ORDINALS = ['一', '二', '三', '四'];

/** Reports of every quarter, in order of time; equal input gives equal texts. Figures grow through each year. */
export function makeReports({ org, years, metrics, seed, oneGapIn }: ReportsToMake): readonly MadeReport[] {
  const random = seededRandom(seed);
  const names = AREAS.flatMap((area) => THINGS.map(([noun, unit]) => ({ area, name: area + noun, unit })));
  const goals = names.slice(0, metrics).map((each) => ({ ...each, target: 40 + random(960) }));
  return years.flatMap((year) => {
    const ends = goals.map(({ target }) => Math.round((target * (70 + random(60))) / 100));
    return [1, 2, 3, 4].map((quarter) => {
      const shown = goals.map((goal, index) => ({
        ...goal,
        actual:
          oneGapIn !== undefined && random(oneGapIn) === 0
            ? null
            : Math.max(1, Math.round(((ends[index] ?? 0) * quarter) / 4)),
      }));
      return { fileName: `${org}-${year}-q${quarter}.txt`, text: reportText(org, year, quarter, shown) };
    });
  });
}

interface Shown {
  readonly area: string;
  readonly name: string;
  readonly unit: string;
  readonly target: number;
  /** null: the report says nothing of it. */
  readonly actual: number | null;
}

function reportText(org: string, year: number, quarter: number, shown: readonly Shown[]): string {
  const month = String((quarter * 3) % 12 || 12).padStart(2, '0');
  const areas = [...new Set(shown.map(({ area }) => area))];
  const rows = areas.map((area, index) => {
    const goals = shown.filter((goal) => goal.area === area);
    const numbered = (words: readonly string[]) => words.map((each, at) => `${at + 1}.${each}。`).join(' ');
    const done = goals.filter(({ actual }) => actual !== null);
    return [
      String(index + 1),
      `做好${area}建设，补齐短板。`,
      numbered(goals.map(({ name, target, unit }) => `新增${name}${target}${unit}`)),
      `1.按月调度${area}进度。`,
      numbered(done.map(({ name, actual, unit }) => `新增${name}${actual ?? 0}${unit}`)),
      `${area}处`,
      '',
      `1.继续推进${area}建设。`,
    ];
  });
  const head = [
    '序号',
    '重点工作任务',
    '目标任务',
    '工作举措',
    '完成情况',
    '责任单位',
    '存在问题',
    '下一步打算',
  ];
  const table = [head, ...rows].map((cells) => `${cells.join(' | ')} |`);
  return [
    `发布机构: | ${org} |`,
    `发文日期: | ${year}-${month}-28 | 公开方式: | 主动公开 |`,
    `${org}${year}年度重点工作${ORDINALS[quarter - 1] ?? ''}季度完成情况`,
    ...table,
    '',
  ].join('\n');
}
