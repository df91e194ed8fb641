import type { Lang } from '../../../server/domain/format.ts';
import { useLang } from '../settings.ts';
import { metricEn } from './metric-en.ts';
import { metricZh, type MetricText } from './metric-zh.ts';

const TEXTS: Readonly<Record<Lang, MetricText>> = { zh: metricZh, en: metricEn };

/** The words of a metric's page that load with it. */
export function useMetricText(): MetricText {
  return TEXTS[useLang()];
}
