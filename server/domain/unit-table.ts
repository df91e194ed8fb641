/** Units with their measure, power of ten and English words. A unit is added by a row here and case rows in test/cases. */
import type { UnitKind } from './unit.ts';

export interface UnitRow {
  readonly label: string;
  readonly measure: string;
  readonly kind: UnitKind;
  readonly mult: number;
  readonly factor: number;
  /** How an English reader sees the unit after a number; '' for count words, which English leaves out. */
  readonly en: string;
}

function rows(
  labels: string,
  measure: string,
  kind: UnitKind,
  mult: number,
  en: string,
  factor = 1,
): readonly UnitRow[] {
  return labels.split(' ').map((label) => ({ label, measure, kind, mult, factor, en }));
}

export const UNIT_ROWS: readonly UnitRow[] = [
  ...rows('元 人民币 rmb cny yuan ¥ ￥', 'CNY', 'money', 0, '¥'),
  ...rows('美元 usd us$ $', 'USD', 'money', 0, '$'),
  ...rows('英镑 gbp £ pounds pound', 'GBP', 'money', 0, '£'),
  ...rows('欧元 eur €', 'EUR', 'money', 0, '€'),
  ...rows('港元 港币 hkd', 'HKD', 'money', 0, 'HK$'),
  ...rows('日元 jpy yen', 'JPY', 'money', 0, 'JP¥'),
  ...rows('% ％ 百分比 percent', 'percent', 'percent', 0, '%'),
  ...rows('‰', 'percent', 'percent', -1, '‰'),
  ...rows('成', 'percent', 'percent', 1, 'tenths'),
  ...rows('倍 times', 'times', 'ratio', 0, 'times'),
  ...rows('个百分点 百分点 pp percentage-points', 'points', 'points', 0, 'pp'),
  { ...base('percentage points'), measure: 'points', kind: 'points', en: 'pp' },
  { ...base('percentage point'), measure: 'points', kind: 'points', en: 'pp' },
  { ...base('per cent'), measure: 'percent', kind: 'percent', en: '%' },
  ...rows('人 名 位 people persons person', 'person', 'person', 0, 'people'),
  ...rows('人次 人(次)', 'person_times', 'person_times', 0, 'visits'),
  ...rows('亩', 'mu', 'area', 0, 'mu'),
  ...rows('平方米 平米 ㎡ m2 m²', 'm2', 'area', 0, 'm²'),
  ...rows('公顷 ha hectares hectare', 'm2', 'area', 4, 'ha'),
  ...rows('平方公里 平方千米 km2 km²', 'm2', 'area', 6, 'km²'),
  ...rows('米 延米 metres metre meters meter', 'm', 'length', 0, 'm'),
  ...rows('厘米 cm', 'm', 'length', -2, 'cm'),
  ...rows('毫米 mm', 'm', 'length', -3, 'mm'),
  ...rows('公里 千米 km kilometres kilometers', 'm', 'length', 3, 'km'),
  ...rows('吨 t tonnes tonne', 'kg', 'mass', 3, 't'),
  ...rows('公斤 千克 kg', 'kg', 'mass', 0, 'kg'),
  ...rows('斤', 'kg', 'mass', 0, 'jin', 0.5),
  ...rows('克 g', 'kg', 'mass', -3, 'g'),
  ...rows('吨标准煤 吨标煤', 'tce', 'mass', 0, 'tce'),
  ...rows('立方米 立方 方 m3 m³', 'm3', 'volume', 0, 'm³'),
  ...rows('升 l litres', 'm3', 'volume', -3, 'l'),
  ...rows('千瓦 kw', 'kW', 'power', 0, 'kW'),
  ...rows('兆瓦 mw', 'kW', 'power', 3, 'MW'),
  ...rows('吉瓦 gw', 'kW', 'power', 6, 'GW'),
  ...rows('千瓦时 度 kwh', 'kWh', 'energy', 0, 'kWh'),
  ...rows('兆瓦时 mwh', 'kWh', 'energy', 3, 'MWh'),
  ...rows('gwh', 'kWh', 'energy', 6, 'GWh'),
  ...rows('天 日 个工作日 工作日 个自然日 自然日 days day', 'day', 'duration', 0, 'days'),
  { ...base('working days'), measure: 'day', kind: 'duration', en: 'working days' },
  { ...base('working day'), measure: 'day', kind: 'duration', en: 'working days' },
  ...rows('周 weeks week', 'week', 'duration', 0, 'weeks'),
  ...rows('小时 个小时 hours hour hrs', 'hour', 'duration', 0, 'hours'),
  ...rows('分钟 minutes minute', 'minute', 'duration', 0, 'min'),
  ...rows('秒 seconds second', 'second', 'duration', 0, 's'),
  ...rows('个月 月 months month', 'month', 'duration', 0, 'months'),
  ...rows('年 years year', 'year', 'duration', 0, 'years'),
  ...rows('岁 周岁', 'age', 'duration', 0, 'years old'),
  ...rows('分', 'score', 'ratio', 0, 'points'),
  ...rows('微克/立方米 μg/m3 μg/m³ ug/m3', 'ugm3', 'concentration', 0, 'µg/m³'),
];

function base(label: string): UnitRow {
  return { label, measure: 'count', kind: 'count', mult: 0, factor: 1, en: '' };
}
