import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import { apiDescriptionQuery, type ApiDescription } from '../../api/api-description.ts';
import { asProblem } from '../../api/problem.ts';
import { DownloadLink } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { SectionHead } from '../../components/section-head.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { bindClasses } from '../../lib/class-names.ts';
import { useApiDocsText } from '../../lib/i18n/use-api-docs-text.ts';
import { usePageTitle } from '../../lib/page-title.ts';
import { useUrl } from '../../lib/use-url.ts';
import styles from './api-docs.module.css';
import { listOperations, type ApiArea, type ListedOperation } from './list-operations.ts';
import { OperationDetails } from './operation-details.tsx';

const css = bindClasses(styles);

/** Every route of this server with what it takes and answers; made from its own description, nothing is fetched elsewhere. */
export function ApiDocsView(): ReactNode {
  const text = useApiDocsText();
  usePageTitle(text.title);
  const { data, error, refetch } = useQuery(apiDescriptionQuery());
  if (data !== undefined) return <Description description={data} />;
  if (error === null) return <Skeleton shape="list" />;
  return <ProblemNotice problem={asProblem(error)} onRetry={() => void refetch()} />;
}

function Description({ description }: { readonly description: ApiDescription }): ReactNode {
  const text = useApiDocsText();
  const field = useId();
  const url = useUrl();
  const search = new URLSearchParams(url.search).get('q') ?? '';
  const areas = listOperations(description, search);
  const count = (list: readonly ApiArea[]): number =>
    list.reduce((sum, { operations }) => sum + operations.length, 0);
  return (
    <div className={css('page')}>
      <header className={css('head')}>
        <h1>{text.title}</h1>
        <p className={css('lead')}>
          {text.lead(description.info.version)} {text.english}
        </p>
        <div className={css('find')}>
          <label htmlFor={field}>{text.search}</label>
          <input
            id={field}
            type="search"
            value={search}
            placeholder={text.searchHint}
            onChange={({ target: { value } }) =>
              url.go(url.here({ q: value === '' ? null : value }), { replace: true })
            }
          />
          <span role="status">{text.found(count(areas), count(listOperations(description, '')))}</span>
          <DownloadLink href="/api/openapi.json" name="openapi.json">
            {text.download}
          </DownloadLink>
        </div>
      </header>
      {areas.length === 0 && <p className={css('lead')}>{text.none}</p>}
      {areas.map(({ name, operations }) => (
        <section key={name} aria-labelledby={`${field}-${name}`}>
          <SectionHead
            id={`${field}-${name}`}
            title={<span lang="en">{name}</span>}
            note={operations.length}
          />
          <ul className={css('list')}>
            {operations.map((listed) => (
              <li key={listed.id}>
                <Operation listed={listed} named={description.components.schemas} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Operation({
  listed,
  named,
}: {
  readonly listed: ListedOperation;
  readonly named: ApiDescription['components']['schemas'];
}): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={css('operation')}>
        <b className={css('method', listed.method)}>{listed.method.toUpperCase()}</b>{' '}
        <code>{listed.path}</code>{' '}
        <span className={css('summary')} lang="en">
          {listed.operation.summary}
        </span>
      </summary>
      {isOpen && <OperationDetails listed={listed} named={named} />}
    </details>
  );
}
