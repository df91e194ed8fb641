import type { ApiSchema } from '../../api/api-description.ts';

type Named = Readonly<Record<string, ApiSchema>>;

/** Deeper than that an example hides what it is an example of. */
const DEPTH = 3;
/** Texts whose form the schema knows by its name only. */
const TEXTS: Readonly<Record<string, unknown>> = {
  period: '2021-Q3',
  year: 2021,
  start: 0,
  end: 4,
  quote: '1157亿元',
};

/** A value of the schema's form: the first of each choice, one entry a list. */
export function schemaExample(schema: ApiSchema, named: Named, name = '', depth = 0): unknown {
  if (schema.default !== undefined && schema.default !== null) return schema.default;
  if ('const' in schema) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  if (schema.$ref !== undefined) {
    const target = schemaNamed(schema.$ref, named);
    return target === null ? null : schemaExample(target, named, name, depth);
  }
  if (schema.anyOf !== undefined) {
    const choice = schema.anyOf.find(({ type }) => type !== 'null');
    return choice === undefined ? null : schemaExample(choice, named, name, depth);
  }
  return typedExample(schema, named, name, depth);
}

function typedExample(schema: ApiSchema, named: Named, name: string, depth: number): unknown {
  const type = [schema.type ?? []].flat().find((each) => each !== 'null');
  const isDeep = depth >= DEPTH;
  switch (type) {
    case 'string':
      return TEXTS[name] ?? '…';
    case 'number':
    case 'integer':
      return TEXTS[name] ?? 0;
    case 'boolean':
      return true;
    case 'array':
      return isDeep || schema.items === undefined
        ? []
        : [schemaExample(schema.items, named, name, depth + 1)];
    case 'object':
      return isDeep ? {} : fieldExamples(schema, named, depth + 1);
    default:
      return null;
  }
}

function fieldExamples({ properties = {} }: ApiSchema, named: Named, depth: number): unknown {
  return Object.fromEntries(
    Object.entries(properties).map(([key, field]) => [key, schemaExample(field, named, key, depth)]),
  );
}

/** The schema behind `#/components/schemas/Name`. */
export function schemaNamed(reference: string, named: Named): ApiSchema | null {
  return named[reference.slice(reference.lastIndexOf('/') + 1)] ?? null;
}
