/** What a report says about itself: reached, exceeded, all done, not reached, late. */

/** done: the goal is reached · over: more than that · all: nothing is left · short: not reached · late: behind the pace. */
export type StatementKind = 'done' | 'over' | 'all' | 'short' | 'late';

/** In order: what denies comes before what affirms. */
export const STATEMENTS: readonly (readonly [StatementKind, RegExp])[] = [
  ['short', /(?:尚未|还未|未能|没有|仍未)(?:完成|达到|实现|达成)[^,;。]{0,10}/u],
  ['short', /not (?:yet )?(?:met|reached|achieved)|target missed/iu],
  [
    'late',
    /进度(?:明显|有所|相对|略)?(?:滞后|偏慢|缓慢)|(?:低于|慢于|落后于?|未达)(?:时间|序时)进度|behind schedule/iu,
  ],
  [
    'over',
    /(?:已)?(?:提前)?超额(?:提前)?完成(?:了)?(?:[^,;。]{0,16}?(?:目标任务|目标|任务|指标|计划))?|(?:年度|全年)(?:目标)?任务(?:已)?(?:提前)?超额完成|target exceeded/iu,
  ],
  [
    'done',
    /任务(?:\([^()]{1,16}\))?(?:已|已经)?(?:提前|圆满|顺利|全面|全部){1,2}完成(?!过半|大半|近半|[一二三四五六七八九两]成)/u,
  ],
  [
    'done',
    /(?:已)?(?:提前|全面|圆满|顺利|如期|按期)?(?:[一两三]个季度)?完成(?:了)?(?:年度|全年|本年|预定|既定|年初|上半年|前三季度|季度)[^,;。0-9]{0,6}(?:目标任务|目标|任务|指标|计划)(?![^,;。]{0,16}的[\d一二三四五六七八九十百])|提前[^,;。]{1,4}完成(?:全年|年度)(?:目标)?任务/u,
  ],
  [
    'done',
    /已?(?:达到|实现|达成)(?:了)?(?:年度|全年|预期|既定|预定)?(?:的)?目标(?:要求|任务|值)?(?![^,;。]{0,16}的[\d一二三四五六七八九十百])|(?:年度|全年)(?:目标)?任务(?:已|已经)?(?:提前|全面|全部)?完成(?!过半|大半|近半|[一二三四五六七八九两]成|[\d一二三四五六七八九十])|target (?:was |is |has been )?met/iu,
  ],
  [
    'all',
    /(?:已)?(?:全部|均已|全面)(?:整改|完成|办结|销号|落实|建成|投用|到位|开工|达标|覆盖)[\u4e00-\u9fff]{0,4}/u,
  ],
];
/** A claim about part of the year says nothing about the year's goal. */
export const PART_OF_YEAR = /上半年|前三季度|[一二三四]季度(?:目标|任务)|序时|月份|阶段性/u;
