import { percentText, pointsText, quarterText, type Lang } from './format.ts';
import { parseQuarter } from './period.ts';
import { STATE_WORDS } from './state-words.ts';
import { SUMMARY_WORDS } from './summary-words.ts';
import type { SummaryCount, SummaryMetric, SummarySentence } from './summary.ts';

/** A run of a sentence: plain words, a number with the rows it counts, a metric's name, a figure with its sentence. */
export type SentencePart =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'count'; readonly words: string; readonly count: SummaryCount }
  | { readonly kind: 'name' | 'figure'; readonly words: string; readonly metric: SummaryMetric };

export interface Wording {
  readonly lang: Lang;
  /** The year is over: who is behind has missed. */
  readonly isClosed: boolean;
}

/** A coded sentence in words, cut where something leads elsewhere. */
export function sentenceParts(sentence: SummarySentence, wording: Wording): readonly SentencePart[] {
  const { lang, isClosed } = wording;
  const numbers = Object.fromEntries(Object.entries(sentence.counts).map(([key, { n }]) => [key, n]));
  const template = SUMMARY_WORDS[lang].sentence(numbers, isClosed)[sentence.code];
  return template.split(/(\{[a-z]{1,20}\})/).flatMap((piece): readonly SentencePart[] => {
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
  return spoken.join(SUMMARY_WORDS[wording.lang].sentenceGap);
}

function nameParts(sentence: SummarySentence, { lang }: Wording): readonly SentencePart[] {
  const named = sentence.metrics.flatMap((metric, index): readonly SentencePart[] => [
    ...(index === 0 ? [] : [words(SUMMARY_WORDS[lang].separator)]),
    { kind: 'name', words: lang === 'en' ? (metric.nameEn ?? metric.name) : metric.name, metric },
    ...factParts(sentence, metric, lang),
  ]);
  const more = sentence.all - sentence.metrics.length;
  return more > 0
    ? [...named, words(SUMMARY_WORDS[lang].andMore(lang === 'zh' ? sentence.all : more))]
    : named;
}

/** What stands in brackets after a name; its percentage leads to the sentence in the report. */
function factParts({ code }: SummarySentence, metric: SummaryMetric, lang: Lang): readonly SentencePart[] {
  const own = SUMMARY_WORDS[lang];
  const { status } = STATE_WORDS[lang];
  const facts: string[] = [];
  const percent = metric.used ?? metric.attainment;
  const figure =
    percent === null
      ? null
      : metric.used === null
        ? percentText(percent)
        : own.usedShare(percentText(percent));
  if ((code === 'ahead' || code === 'worst') && metric.paceGap !== null)
    facts.push(own.behindPace(pointsText(metric.paceGap, lang)));
  if ((code === 'improved' || code === 'worsened') && metric.before !== null)
    facts.push(own.fromTo(status[metric.before], status[metric.status]));
  const hasFigure = figure !== null && !['silent', 'waiting', 'fell_silent', 'revised'].includes(code);
  const marks = own.facts(hasFigure ? ['\u0000', ...facts] : facts);
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
