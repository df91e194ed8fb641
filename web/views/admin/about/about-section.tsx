import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { About } from '../../../../server/domain/about-view.ts';
import { MISSING } from '../../../../server/domain/format.ts';
import { asProblem } from '../../../api/problem.ts';
import { aboutQuery } from '../../../api/steps.ts';
import { ProblemNotice } from '../../../components/problem-notice.tsx';
import { Skeleton } from '../../../components/skeleton.tsx';
import { bindClasses } from '../../../lib/class-names.ts';
import { useStepsText, type StepsText } from '../../../lib/i18n/use-steps-text.ts';
import { SectionFrame } from '../section-frame.tsx';
import styles from './about.module.css';

const css = bindClasses(styles);
const STORES = { sqlite: 'SQLite', postgres: 'PostgreSQL' } as const;

/** What runs here, where its data are, and what it allows. */
export function AboutSection(): ReactNode {
  const { about: text } = useStepsText();
  const { data, error, refetch } = useQuery(aboutQuery());
  if (error !== null) return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
  if (data === undefined) return <Skeleton shape="list" />;
  return (
    <SectionFrame title={text.title} hint={text.hint}>
      <dl className={css('facts')}>
        {factsOf(data, text).map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={css('foot')}>
        {text.nowhere} <a href="/api-docs">{text.api}</a>
      </p>
    </SectionFrame>
  );
}

function factsOf(about: About, text: StepsText['about']): readonly (readonly [string, ReactNode])[] {
  const { installation, sample } = about;
  const sampleWords = sample.isShown ? text.sampleShown(sample.reports) : text.sampleHidden(sample.reports);
  const hours = installation?.backups.hours ?? 0;
  return [
    [text.version, <span className="num">{about.version}</span>],
    [text.licence, text.licenceWords(about.licence)],
    [text.store, STORES[about.store]],
    [text.folder, <code>{installation?.dataFolder ?? MISSING}</code>],
    [text.sample, sample.reports === 0 ? text.sampleNone : sampleWords],
    [text.upload, `${about.maxUploadMb} MB`],
    [
      text.reading,
      installation === null
        ? MISSING
        : text.readingLimits(installation.reading.seconds, installation.reading.megabytes),
    ],
    [text.backups, hours === 0 ? text.backupsOff : text.backupsEvery(hours, installation?.backups.keep ?? 0)],
    [text.zone, about.timeZone],
    [text.rules, text.rulesVersion(about.statusRuleVersion)],
  ];
}
