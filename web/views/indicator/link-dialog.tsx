import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { IndicatorDetail } from '../../../server/domain/scorecard.ts';
import { linkIndicator, splitIndicator } from '../../api/indicator-changes.ts';
import { indicatorListQuery } from '../../api/indicators.ts';
import { asProblem } from '../../api/problem.ts';
import { Button } from '../../components/button.tsx';
import { Choice } from '../../components/choice.tsx';
import { Modal } from '../../components/modal.tsx';
import { nameText } from '../../components/name.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { displayText } from '../../lib/display-text.ts';
import { useMetricText } from '../../lib/i18n/use-metric-text.ts';
import { useLang } from '../../lib/settings.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './why-status.module.css';

const css = bindClasses(styles);
/** The choice that makes a new indicator. */
const APART = '';

/** Which reports speak of this metric: some move to another one, or stand apart; all of them merge the two. */
export function LinkDialog({
  detail,
  onClose,
}: {
  readonly detail: IndicatorDetail;
  readonly onClose: () => void;
}): ReactNode {
  const words = useMetricText();
  const lang = useLang();
  const url = useUrl();
  const queries = useQueryClient();
  const { mentions, metric, organisation } = detail;
  const { data = [] } = useQuery(indicatorListQuery(organisation.id));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [to, setTo] = useState(APART);
  const { mutate, isPending, error } = useMutation({
    networkMode: 'always',
    mutationFn: () => {
      const editions = [...chosen];
      return to === APART
        ? splitIndicator(metric.indicatorId, editions)
        : linkIndicator(metric.indicatorId, to, editions);
    },
    onSuccess: async (answer) => {
      onClose();
      await queries.invalidateQueries();
      url.go(url.href(`/indicators/${encodeURIComponent(answer.metric.indicatorId)}`));
    },
  });
  const isWhole = chosen.size === mentions.length;
  const obstacle = chosen.size === 0 ? words.link.none : isWhole && to === APART ? words.link.allApart : null;
  const problem = error === null ? null : asProblem(error);
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (obstacle === null && !isPending) mutate();
  };
  const others = data.filter(({ id }) => id !== metric.indicatorId);
  return (
    <Modal title={words.link.title} onClose={onClose}>
      <p className={css('rule')}>{words.link.hint}</p>
      <form className={css('form')} onSubmit={send}>
        <Mentions mentions={mentions} chosen={chosen} onChange={setChosen} />
        <Choice
          label={words.link.to}
          value={to}
          options={[
            { value: APART, label: words.link.apart },
            ...others.map((entry) => ({ value: entry.id, label: nameText(entry, lang) })),
          ]}
          onChange={setTo}
        />
        <p className={css('note')}>{obstacle ?? (isWhole ? words.link.merge : '')}</p>
        {problem !== null && (
          <p role="alert" className={css('problem')}>
            {problem.status === 0 ? words.notSaved : `${problem.title ?? ''} ${problem.message}`}
          </p>
        )}
        <div className={css('actions')}>
          <Button onClick={onClose}>{words.close}</Button>
          <Button type="submit" kind="primary" disabled={obstacle !== null || isPending}>
            {words.link.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Mentions({
  mentions,
  chosen,
  onChange,
}: {
  readonly mentions: IndicatorDetail['mentions'];
  readonly chosen: ReadonlySet<string>;
  readonly onChange: (chosen: ReadonlySet<string>) => void;
}): ReactNode {
  const words = useMetricText();
  return (
    <fieldset className={css('reports')}>
      <legend>{words.link.reports}</legend>
      {mentions.map(({ editionId, period, name }) => (
        <label key={editionId}>
          <input
            type="checkbox"
            checked={chosen.has(editionId)}
            onChange={(event) => {
              const next = new Set(chosen);
              if (event.target.checked) next.add(editionId);
              else next.delete(editionId);
              onChange(next);
            }}
          />
          <span className="num">{period}</span> <span lang="zh">{displayText(name)}</span>
        </label>
      ))}
    </fieldset>
  );
}
