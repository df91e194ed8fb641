import { useId, useState, type ReactNode } from 'react';
import type { ScorecardMetric } from '../../../server/domain/scorecard.ts';
import { Choice } from '../../components/choice.tsx';
import { nameText } from '../../components/name.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useExportText } from '../../lib/i18n/use-export-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './export-view.module.css';
import { CHARTS, picturePatch, PRESETS, type PictureChoice } from './picture-choice.ts';
import { LANGS } from '../../../server/domain/format.ts';

const css = bindClasses(styles);

interface PictureFormProps {
  readonly choice: PictureChoice;
  readonly metrics: readonly ScorecardMetric[];
  readonly metricId: string | null;
}

/** What the picture shows and how it looks; every choice is in the address. */
export function PictureForm({ choice, metrics, metricId }: PictureFormProps): ReactNode {
  const words = useExportText();
  const lang = useLang();
  const url = useUrl();
  const set = (part: Partial<PictureChoice>): void => {
    url.go(url.here(picturePatch(part)), { replace: true });
  };
  const charts = CHARTS.filter((chart) => chart === 'board' || metrics.length > 0);
  return (
    <div className={css('form')}>
      <Segmented
        legend={words.chart}
        value={choice.chart}
        options={charts.map((value) => ({ value, label: words.charts[value] }))}
        onChange={(chart) => set({ chart })}
      />
      {choice.chart !== 'board' && metricId !== null && (
        <Choice
          label={words.metric}
          value={metricId}
          options={metrics.map((metric) => ({ value: metric.indicatorId, label: nameText(metric, lang) }))}
          onChange={(metric) => set({ metric })}
        />
      )}
      {choice.chart === 'trend' && (
        <Segmented
          legend={words.mode}
          value={choice.mode}
          options={(['cumulative', 'single'] as const).map((value) => ({ value, label: words[value] }))}
          onChange={(mode) => set({ mode })}
        />
      )}
      <Words
        label={words.headline}
        value={choice.title}
        most={80}
        counted={words.headlineCount}
        onDone={(title) => set({ title })}
      />
      <Words
        label={words.subtitle}
        value={choice.subtitle}
        most={160}
        onDone={(subtitle) => set({ subtitle })}
      />
      <Segmented
        legend={words.size}
        value={choice.preset}
        options={PRESETS.map((value) => ({ value, label: value.replace('x', '×') }))}
        onChange={(preset) => set({ preset })}
      />
      <Looks choice={choice} onChange={set} />
    </div>
  );
}

/** Scale, theme, ground and language. */
function Looks({
  choice,
  onChange,
}: {
  readonly choice: PictureChoice;
  readonly onChange: (part: Partial<PictureChoice>) => void;
}): ReactNode {
  const words = useExportText();
  const lang = useLang();
  return (
    <>
      <div className={css('pair')}>
        <Segmented
          legend={words.scale}
          value={choice.scale}
          options={([1, 2] as const).map((value) => ({ value, label: words.scaleOf(value) }))}
          onChange={(scale) => onChange({ scale })}
        />
        <Segmented
          legend={words.theme}
          value={choice.theme}
          options={(['light', 'dark'] as const).map((value) => ({ value, label: words[value] }))}
          onChange={(theme) => onChange({ theme })}
        />
      </div>
      <div className={css('pair')}>
        <Segmented
          legend={words.ground}
          value={choice.background}
          options={(['white', 'transparent'] as const).map((value) => ({ value, label: words[value] }))}
          onChange={(background) => onChange({ background })}
        />
        <Segmented
          legend={words.language}
          value={choice.lang ?? lang}
          options={LANGS.map((value) => ({ value, label: words[value] }))}
          onChange={(picked) => onChange({ lang: picked === lang ? null : picked })}
        />
      </div>
    </>
  );
}

interface WordsProps {
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly counted?: (n: number) => string;
  readonly onDone: (text: string) => void;
}

/** A line of one's own; the picture follows when the line is left or Enter is pressed, not with every letter. */
function Words({ label, value, most, counted, onDone }: WordsProps): ReactNode {
  const id = useId();
  const words = useExportText();
  const [text, setText] = useState(value);
  const done = (): void => {
    if (text.trim() !== value) onDone(text.trim());
  };
  return (
    <form
      className={css('words')}
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        value={text}
        maxLength={most}
        placeholder={words.automatic}
        onChange={(event) => setText(event.target.value)}
        onBlur={done}
      />
      {counted !== undefined && text !== '' && <small className="num">{counted([...text].length)}</small>}
    </form>
  );
}
