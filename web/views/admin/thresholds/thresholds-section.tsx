import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ThresholdView } from '../../../../server/domain/threshold-view.ts';
import { definitionsQuery } from '../../../api/definitions.ts';
import { asProblem } from '../../../api/problem.ts';
import { thresholdsQuery } from '../../../api/thresholds.ts';
import { Choice } from '../../../components/choice.tsx';
import { nameText } from '../../../components/name.tsx';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { useDefinitionText } from '../../../lib/i18n/use-definition-text.ts';
import { useLang } from '../../../lib/settings.ts';
import { useUrl } from '../../../lib/use-url.ts';
import { SectionFrame } from '../section-frame.tsx';
import { OwnThresholds } from './own-thresholds.tsx';
import { ThresholdForm } from './threshold-form.tsx';

/** What turns a figure amber and red, for all metrics of an organisation or for one; the address names the one. */
export function ThresholdsSection(): ReactNode {
  const { thresholds: text } = useDefinitionText();
  const lang = useLang();
  const url = useUrl();
  const { org } = url.state;
  const view = useQuery(thresholdsQuery(org));
  const list = useQuery(definitionsQuery(org));
  const failed = view.error ?? list.error;
  if (failed !== null)
    return <ProblemNotice problem={asProblem(failed)} onRetry={() => void view.refetch()} />;
  if (view.data === undefined || list.data === undefined) return <Skeleton shape="list" />;
  const { data } = view;
  const asked = new URLSearchParams(url.search).get('metric');
  const row = list.data.rows.find(({ id }) => id === asked);
  return (
    <SectionFrame
      title={text.title}
      hint={text.hint}
      tools={
        <Choice
          label={text.scope}
          value={row === undefined ? '' : row.id}
          options={[
            { value: '', label: text.all },
            ...list.data.rows.map((each) => {
              const label = nameText(each, lang);
              return { value: each.id, label: each.thresholds === null ? label : text.own(label) };
            }),
          ]}
          onChange={(value) => url.go(url.here({ metric: value === '' ? null : value }), { replace: true })}
        />
      }
    >
      {row === undefined ? (
        <ThresholdForm
          scope={{ org: data.organisationId, indicatorId: null }}
          name={null}
          changed={data.changed}
          said={data.said}
          below={data.defaults}
        />
      ) : (
        <ThresholdForm
          key={row.id}
          scope={{ org: data.organisationId, indicatorId: row.id }}
          name={nameText(row, lang)}
          {...ownOf(data, row.id)}
          below={data.effective}
        />
      )}
      <OwnThresholds metrics={data.metrics} />
    </SectionFrame>
  );
}

/** What a metric has of its own; nothing while it follows the others. */
function ownOf({ metrics }: ThresholdView, id: string): Pick<ThresholdView, 'changed' | 'said'> {
  return metrics.find(({ indicatorId }) => indicatorId === id) ?? { changed: null, said: null };
}
