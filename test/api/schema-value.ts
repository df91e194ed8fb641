/** Values that a schema of the API takes, made from the schema alone. */
import { z, type ZodType } from 'zod';

interface Schema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly pattern?: string;
  readonly format?: string;
}

/** The plainest value that a schema takes: only what is required, the first of what may be chosen. */
export function plainValue(schema: ZodType): unknown {
  return valueOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }) as Schema);
}

function valueOf(schema: Schema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const [choice] = schema.anyOf ?? schema.oneOf ?? [];
  if (choice !== undefined) return valueOf(choice);
  if (schema.type === 'object') {
    const required = schema.required ?? [];
    const entries = Object.entries(schema.properties ?? {}).filter(([name]) => required.includes(name));
    return Object.fromEntries(entries.map(([name, property]) => [name, valueOf(property)]));
  }
  if (schema.type === 'array') {
    return Array.from({ length: schema.minItems ?? 0 }, () => valueOf(schema.items ?? {}));
  }
  if (schema.type === 'string') return textOf(schema);
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema);
  if (schema.type === 'boolean') return true;
  return null;
}

/** Patterns of the API are those of quarters, years and days. */
function textOf({ pattern, minLength = 1 }: Schema): string {
  const known = ['2031-Q3', '2031', '2031-06-30', 'a'.repeat(64)];
  if (pattern === undefined) return '字'.repeat(minLength);
  return known.find((text) => new RegExp(pattern, 'u').test(text)) ?? '字'.repeat(minLength);
}

function numberOf({ minimum, exclusiveMinimum }: Schema): number {
  return minimum ?? (exclusiveMinimum === undefined ? 1 : exclusiveMinimum + 1);
}
