import { percentText, quarterText, pointsText, type Lang } from '../../../server/domain/format.ts';
import { parseQuarter } from '../../../server/domain/period.ts';
import type { SummaryCount, SummaryMetric, SummarySentence } from '../../../server/domain/summary.ts';
import { nameText } from '../../components/name.tsx';
import type { Text } from '../../lib/i18n/zh.ts';

/** A run of a sentence: plain words, a number with the rows it counts, a metric's name, a figure with its sentence. */
export type SentencePart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'count'; readonly words: string; readonly count: SummaryCount }
  | { readonly kind: 'name' | 'figure'; readonly words: string; readonly metric: SummaryMetric };

export interface Wording {
  readonly text: Text;
  readonly lang: Lang;
  /** The year is over: who is behind has missed. */
  readonly isClosed: boolean;
}

/** A coded sentence in words, cut where something leads elsewhere. */
export function sentenceParts(sentence: SummarySentence, wording: Wording): readonly SentencePart[] {
  const { text, lang, isClosed } = wording;
  const numbers = Object.fromEntries(Object.entries(sentence.counts).map(([key, { n }]) => [key, n]));
  const template = text.overview.sentence(numbers, isClosed)[sentence.code];
  return template.split(/(\{\w+\})/).flatMap((piece): readonly SentencePart[] => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (slot === undefined) return piece === '' ? [] : [words(piece)];
    if (slot === 'names') return nameParts(sentence, wording);
    if (slot === 'since') return [words(sinceText(sentence.since, lang))];
    const count = sentence.counts[slot];
    return count === undefined ? [] : [{ kind: 'count', words: String(count.n), count }];
  });
}

/** The sentences as plain text, for the clipboard. */
export function summaryText(sentences: readonly SummarySentence[], wording: Wording): string {
  const spoken = sentences.map((each) =>
    sentenceParts(each, wording)
      .map((part) => part.words)
      .join(''),
  );
  return spoken.join(wording.text.overview.sentenceGap);
}

function nameParts(sentence: SummarySentence, { text, lang }: Wording): readonly SentencePart[] {
  const named = sentence.metrics.flatMap((metric, index): readonly SentencePart[] => [
    ...(index === 0 ? [] : [words(text.app.separator)]),
    { kind: 'name', words: nameText(metric, lang), metric },
    ...factParts(sentence, metric, { text, lang }),
  ]);
  const more = sentence.all - sentence.metrics.length;
  return more > 0 ? [...named, words(text.overview.andMore(lang === 'zh' ? sentence.all : more))] : named;
}

/** What stands in brackets after a name; its percentage leads to the sentence in the report. */
function factParts(
  { code }: SummarySentence,
  metric: SummaryMetric,
  { text, lang }: Pick<Wording, 'text' | 'lang'>,
): readonly SentencePart[] {
  const facts: string[] = [];
  const percent = metric.used ?? metric.attainment;
  const figure =
    percent === null
      ? null
      : metric.used === null
        ? percentText(percent)
        : text.overview.usedShare(percentText(percent));
  if ((code === 'ahead' || code === 'worst') && metric.paceGap !== null)
    facts.push(text.overview.behindPace(pointsText(metric.paceGap, lang)));
  if ((code === 'improved' || code === 'worsened') && metric.before !== null)
    facts.push(text.overview.fromTo(text.status[metric.before], text.status[metric.status]));
  const hasFigure = figure !== null && !['silent', 'waiting', 'fell_silent', 'revised'].includes(code);
  const marks = text.overview.facts(hasFigure ? ['\u0000', ...facts] : facts);
  if (!hasFigure) return facts.length === 0 ? [] : [words(marks)];
  const [before = '', after = ''] = marks.split('\u0000');
  return [words(before), { kind: 'figure', words: figure, metric }, words(after)];
}

function sinceText(since: string | null, lang: Lang): string {
  const quarter = parseQuarter(since ?? '');
  return quarter === null ? (since ?? '') : quarterText(quarter.quarter, lang);
}

function words(text: string): SentencePart {
  return { kind: 'words', words: text };
}
