import type { ApiSchema } from '../../api/api-description.ts';
import type { ApiDocsText } from '../../lib/i18n/api-docs-zh.ts';

/** The type of a value in a few words: `"zh" | "en"`, `Span`, `Span 列表`. */
export function schemaWords(schema: ApiSchema, text: ApiDocsText): string {
  if (schema.$ref !== undefined) return schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1);
  if ('const' in schema) return JSON.stringify(schema.const);
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf !== undefined) {
    return [...new Set(schema.anyOf.map((choice) => schemaWords(choice, text)))].join(text.or);
  }
  if (schema.format === 'binary') return text.file;
  if (schema.type === 'array') {
    return text.listOf(schema.items === undefined ? text.anything : schemaWords(schema.items, text));
  }
  if (schema.type === undefined) return text.anything;
  return [schema.type].flat().join(text.or);
}

/** What is to be opened below a value: the fields of an object, of a list's entries, of a choice. */
export function fieldsOf(
  schema: ApiSchema,
  named: Readonly<Record<string, ApiSchema>>,
): readonly (readonly [string, ApiSchema, boolean])[] {
  if (schema.$ref !== undefined) {
    const target = named[schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1)];
    return target === undefined ? [] : fieldsOf(target, named);
  }
  if (schema.items !== undefined) return fieldsOf(schema.items, named);
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((choice) => fieldsOf(choice, named));
  const others = schema.additionalProperties;
  if (typeof others === 'object') return [['…', others, false]];
  return Object.entries(schema.properties ?? {}).map(([name, field]) => [
    name,
    field,
    schema.required?.includes(name) ?? false,
  ]);
}
