import type { ReactNode } from 'react';
import type { ApiDescription, ApiParameter } from '../../api/api-description.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useApiDocsText } from '../../lib/i18n/use-api-docs-text.ts';
import styles from './api-docs.module.css';
import type { ListedOperation } from './list-operations.ts';
import { requestExample } from './request-example.ts';
import { schemaExample } from './schema-example.ts';
import { SchemaTree } from './schema-tree.tsx';
import { schemaWords } from './schema-words.ts';

const css = bindClasses(styles);

type Named = ApiDescription['components']['schemas'];

interface DetailsProps {
  readonly listed: ListedOperation;
  readonly named: Named;
}

/** What a route takes and answers, with an example of both. */
export function OperationDetails({ listed, named }: DetailsProps): ReactNode {
  const text = useApiDocsText();
  const { parameters, requestBody, responses } = listed.operation;
  const bodies = Object.entries(requestBody?.content ?? {});
  const good = Object.entries(responses).filter(([status]) => status.startsWith('2'));
  const bad = Object.entries(responses).filter(([status]) => !status.startsWith('2'));
  return (
    <div className={css('details')}>
      {parameters.length > 0 && <Parameters parameters={parameters} />}
      {bodies.map(([type, { schema }]) => (
        <section key={type}>
          <h3>
            {text.body} <code>{type}</code>
          </h3>
          <SchemaTree schema={schema} named={named} isRequest />
        </section>
      ))}
      <section>
        <h3>{text.example}</h3>
        <pre tabIndex={0}>{requestExample(listed, named, location.origin)}</pre>
      </section>
      {good.map(([status, answer]) => (
        <section key={status}>
          <h3>
            {text.answers} {status} <span lang="en">{answer.description}</span>
          </h3>
          {Object.entries(answer.content ?? {}).map(([type, { schema }]) => (
            <div key={type}>
              <p className={css('type')}>
                <code>{type}</code> {schemaWords(schema, text)}
              </p>
              {schema.format !== 'binary' && (
                <>
                  <SchemaTree schema={schema} named={named} />
                  <details>
                    <summary className={css('field')}>{text.example}</summary>
                    <pre tabIndex={0}>{JSON.stringify(schemaExample(schema, named), null, 2)}</pre>
                  </details>
                </>
              )}
            </div>
          ))}
        </section>
      ))}
      {bad.length > 0 && (
        <section>
          <h3>{text.errors}</h3>
          <p className={css('type')}>{text.errorForm}</p>
          <ul className={css('tree')}>
            {bad.map(([status, { description }]) => (
              <li key={status}>
                <div className={css('field')}>
                  <code>{status}</code>{' '}
                  <span className={css('meaning')} lang="en">
                    {description}
                  </span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

function Parameters({ parameters }: { readonly parameters: readonly ApiParameter[] }): ReactNode {
  const text = useApiDocsText();
  return (
    <section>
      <h3>{text.parameters}</h3>
      <ul className={css('tree')}>
        {parameters.map(({ name, in: place, required, description, schema }) => (
          <li key={name}>
            <div className={css('field')}>
              <code>{name}</code> <span className={css('type')}>{text.places[place]}</span>
              <span className={css('type')}>{schemaWords(schema, text)}</span>
              {required && <b className={css('must')}>{text.required}</b>}
              {schema.default !== undefined && (
                <span className={css('type')}>{text.usual(JSON.stringify(schema.default))}</span>
              )}
              {description !== undefined && (
                <span className={css('meaning')} lang="en">
                  {description}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
