import { useState, type ReactNode } from 'react';
import type { ApiSchema } from '../../api/api-description.ts';
import { bindClasses } from '../../lib/class-names.ts';
import { useApiDocsText } from '../../lib/i18n/use-api-docs-text.ts';
import styles from './api-docs.module.css';
import { fieldsOf, schemaWords } from './schema-words.ts';

const css = bindClasses(styles);

interface SchemaTreeProps {
  readonly schema: ApiSchema;
  readonly named: Readonly<Record<string, ApiSchema>>;
  /** Says which fields must be sent; answers always have theirs. */
  readonly isRequest?: boolean;
}

/** The fields of a value; what has fields of its own opens below its line. */
export function SchemaTree({ schema, named, isRequest = false }: SchemaTreeProps): ReactNode {
  const text = useApiDocsText();
  const fields = fieldsOf(schema, named);
  if (fields.length === 0) return <p className={css('type')}>{schemaWords(schema, text)}</p>;
  return (
    <ul className={css('tree')}>
      {fields.map(([name, field, isRequired]) => (
        <li key={name}>
          <Field {...{ name, field, named, isRequest }} isMarked={isRequest && isRequired} />
        </li>
      ))}
    </ul>
  );
}

interface FieldProps extends Omit<SchemaTreeProps, 'schema'> {
  readonly name: string;
  readonly field: ApiSchema;
  readonly isMarked: boolean;
}

function Field({ name, field, named, isRequest = false, isMarked }: FieldProps): ReactNode {
  const text = useApiDocsText();
  // Schemas hold each other: what is closed is not drawn.
  const [isOpen, setIsOpen] = useState(false);
  const line = (
    <>
      <code>{name}</code> <span className={css('type')}>{schemaWords(field, text)}</span>
      {isMarked && <b className={css('must')}>{text.required}</b>}
      {field.default !== undefined && field.default !== null && (
        <span className={css('type')}>{text.usual(JSON.stringify(field.default))}</span>
      )}
      {field.description !== undefined && (
        <span className={css('meaning')} lang="en">
          {field.description}
        </span>
      )}
    </>
  );
  if (fieldsOf(field, named).length === 0) return <div className={css('field')}>{line}</div>;
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className={css('field')}>{line}</summary>
      {isOpen && <SchemaTree schema={field} named={named} isRequest={isRequest} />}
    </details>
  );
}
