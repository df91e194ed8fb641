import { useState, type ReactNode } from 'react';
import { EMBED_KINDS, type EmbedKind } from '../../../../server/domain/embed.ts';
import { type Lang, LANGS, periodText } from '../../../../server/domain/format.ts';
import { parseQuarter } from '../../../../server/domain/period.ts';
import type { Scorecard } from '../../../../server/domain/scorecard.ts';
import type { NewEmbed } from '../../../api/embeds.ts';
import { Button } from '../../../components/button.tsx';
import { Choice } from '../../../components/choice.tsx';
import { nameText } from '../../../components/name.tsx';
import { Segmented } from '../../../components/segmented.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useEmbedText } from '../../../lib/i18n/use-embed-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { exportedMetrics } from '../exported-metrics.ts';
import styles from './embed.module.css';

const css = bindClasses(styles);

const DAYS = [7, 30, 90, 365] as const;

interface Chosen {
  readonly kind: EmbedKind;
  readonly metric: string | null;
  readonly isFixed: boolean;
  readonly lang: Lang | null;
  readonly theme: 'light' | 'dark';
  readonly days: number;
}

const USUAL: Chosen = { kind: 'gauge', metric: null, isFixed: true, lang: null, theme: 'light', days: 90 };

interface EmbedFormProps {
  readonly board: Scorecard;
  readonly onMake: (link: NewEmbed) => void;
}

/** What a new link shows, how it looks, and how long it works. */
export function EmbedForm({ board, onMake }: EmbedFormProps): ReactNode {
  const words = useEmbedText();
  const lang = useLang();
  const [chosen, setChosen] = useState(USUAL);
  const set = (part: Partial<Chosen>): void => setChosen({ ...chosen, ...part });
  const metrics = exportedMetrics(board);
  const metric = metrics.find(({ indicatorId }) => indicatorId === chosen.metric) ?? metrics[0];
  const kind = metric === undefined ? 'board' : chosen.kind;
  const quarter = parseQuarter(board.period);
  const period = quarter === null ? board.period : periodText(quarter, lang);
  const look = { lang: chosen.lang ?? lang, theme: chosen.theme, days: chosen.days };
  const make = (): void =>
    onMake({
      ...{ kind, ...look, org: board.organisation.id, period: chosen.isFixed ? board.period : null },
      indicatorId: kind === 'board' ? null : (metric?.indicatorId ?? null),
    });
  return (
    <div className={css('form')}>
      <Segmented
        legend={words.card}
        value={kind}
        options={EMBED_KINDS.filter((each) => each === 'board' || metric !== undefined).map((value) => ({
          value,
          label: words.cards[value],
        }))}
        onChange={(value) => set({ kind: value })}
      />
      {kind !== 'board' && metric !== undefined && (
        <Choice
          label={words.metric}
          value={metric.indicatorId}
          options={metrics.map((each) => ({ value: each.indicatorId, label: nameText(each, lang) }))}
          onChange={(value) => set({ metric: value })}
        />
      )}
      <Segmented
        legend={words.period}
        value={chosen.isFixed}
        options={[
          { value: true, label: words.fixed(period) },
          { value: false, label: words.newest },
        ]}
        onChange={(isFixed) => set({ isFixed })}
      />
      <Segmented
        legend={words.language}
        value={look.lang}
        options={LANGS.map((value) => ({ value, label: words[value] }))}
        onChange={(value) => set({ lang: value })}
      />
      <Segmented
        legend={words.theme}
        value={look.theme}
        options={(['light', 'dark'] as const).map((value) => ({ value, label: words[value] }))}
        onChange={(theme) => set({ theme })}
      />
      <Segmented
        legend={words.days}
        value={look.days}
        options={DAYS.map((value) => ({ value, label: words.daysOf(value) }))}
        onChange={(days) => set({ days })}
      />
      <Button kind="primary" onClick={make}>
        {words.make}
      </Button>
    </div>
  );
}
