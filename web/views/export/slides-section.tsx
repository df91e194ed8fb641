import { useId, useState, type ReactNode } from 'react';
import type { Scorecard } from '../../../server/domain/scorecard.ts';
import { slidesAddress } from '../../api/export-address.ts';
import { Button, DownloadLink } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { nameText } from '../../components/name.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useExportText } from '../../lib/i18n/use-export-text.ts';
import { useLang } from '../../lib/settings.ts';
import styles from './export-view.module.css';
import { exportedMetrics } from './exported-metrics.ts';
import { movedInList } from './moved-in-list.ts';

const css = bindClasses(styles);

/** The deck: its cover, and which metrics get a slide in which order. */
export function SlidesSection({ board }: { readonly board: Scorecard }): ReactNode {
  const words = useExportText();
  const lang = useLang();
  const field = useId();
  const [cover, setCover] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const metrics = exportedMetrics(board);
  const nameOf = (id: string): string => {
    const metric = metrics.find(({ indicatorId }) => indicatorId === id);
    return metric === undefined ? id : nameText(metric, lang);
  };
  const left = metrics.filter(({ indicatorId }) => !chosen.includes(indicatorId));
  const scope = { period: board.period, org: board.organisation.id };
  return (
    <section aria-label={words.slides}>
      <SectionHead title={words.slides} />
      <p className={css('note')}>{words.slidesNote}</p>
      <div className={css('words')}>
        <label htmlFor={field}>{words.cover}</label>
        <input
          id={field}
          value={cover}
          maxLength={80}
          placeholder={words.automatic}
          onChange={(event) => setCover(event.target.value)}
        />
      </div>
      <h3 className={css('listHead')}>{words.chosen}</h3>
      {chosen.length === 0 ? (
        <p className={css('note')}>{words.noneChosen}</p>
      ) : (
        <ChosenList chosen={chosen} nameOf={nameOf} onChange={setChosen} />
      )}
      {left.length > 0 && (
        <Choice
          label={words.add}
          value=""
          options={[
            { value: '', label: words.choose },
            ...left.map((metric) => ({ value: metric.indicatorId, label: nameText(metric, lang) })),
          ]}
          onChange={(id) => {
            if (id !== '') setChosen([...chosen, id]);
          }}
        />
      )}
      <div className={css('actions')}>
        <DownloadLink
          kind="primary"
          href={slidesAddress(scope, lang, { metrics: chosen, title: cover.trim() })}
        >
          {words.pptx}
        </DownloadLink>
      </div>
    </section>
  );
}

/** The slides in their order, each with the ways to move it. */
function ChosenList({
  chosen,
  nameOf,
  onChange,
}: {
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onChange: (chosen: readonly string[]) => void;
}): ReactNode {
  const words = useExportText();
  return (
    <ol className={css('list')}>
      {chosen.map((id, index) => (
        <li key={id}>
          <span>{nameOf(id)}</span>
          <Button
            kind="quiet"
            aria-label={words.up(nameOf(id))}
            disabled={index === 0}
            onClick={() => onChange(movedInList(chosen, index, -1))}
          >
            ↑
          </Button>
          <Button
            kind="quiet"
            aria-label={words.down(nameOf(id))}
            disabled={index === chosen.length - 1}
            onClick={() => onChange(movedInList(chosen, index, 1))}
          >
            ↓
          </Button>
          <Button
            kind="quiet"
            aria-label={words.remove(nameOf(id))}
            onClick={() => onChange(chosen.filter((other) => other !== id))}
          >
            ×
          </Button>
        </li>
      ))}
    </ol>
  );
}
