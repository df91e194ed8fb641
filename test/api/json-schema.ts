/** The part of JSON Schema that the description of the API uses. */
export type Schema = Readonly<Record<string, unknown>>;

interface Rules {
  readonly $ref?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly Rules[];
  readonly items?: Rules;
  readonly prefixItems?: readonly Rules[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Rules>>;
  readonly additionalProperties?: Rules;
}

/**
 * Where a value is not as its schema says: `metrics.0.actual: …`. A field that the schema does not have counts too,
 * since a description that leaves one out is not whole.
 */
export function schemaFaults(
  value: unknown,
  schema: Schema,
  named: Readonly<Record<string, Schema>>,
): string[] {
  return faults(value, schema, named, '');
}

function faults(value: unknown, rules: Rules, named: Readonly<Record<string, Rules>>, at: string): string[] {
  const fault = (words: string) => [`${at || 'answer'}: ${words}`];
  if (rules.$ref !== undefined) {
    const target = named[rules.$ref.replace('#/components/schemas/', '')];
    return target === undefined ? fault(`no schema ${rules.$ref}`) : faults(value, target, named, at);
  }
  if (rules.anyOf !== undefined) {
    const tried = rules.anyOf.map((choice) => faults(value, choice, named, at));
    if (tried.some((list) => list.length === 0)) return [];
    return tried.sort((a, b) => b.join().length - a.join().length)[0] ?? [];
  }
  if ('const' in rules) return value === rules.const ? [] : fault(`not ${JSON.stringify(rules.const)}`);
  if (rules.enum !== undefined)
    return rules.enum.includes(value) ? [] : fault(`none of ${rules.enum.join(', ')}`);
  const types = rules.type === undefined ? [] : [rules.type].flat();
  if (types.length > 0 && !types.includes(typeOf(value))) {
    return fault(`${typeOf(value)} where ${types.join(' or ')} is said`);
  }
  if (Array.isArray(value)) {
    return value.flatMap((entry: unknown, index) => {
      const own = rules.prefixItems === undefined ? rules.items : rules.prefixItems[index];
      return own === undefined ? [] : faults(entry, own, named, join(at, index));
    });
  }
  return typeof value === 'object' && value !== null ? objectFaults(value, rules, named, at) : [];
}

function objectFaults(
  value: object,
  rules: Rules,
  named: Readonly<Record<string, Rules>>,
  at: string,
): string[] {
  const { properties, required = [], additionalProperties: others } = rules;
  const missing = required.filter((name) => !(name in value)).map((name) => `${join(at, name)}: missing`);
  const found = Object.entries(value).flatMap(([name, entry]): string[] => {
    const own = properties?.[name] ?? others;
    if (own !== undefined) return faults(entry, own, named, join(at, name));
    return properties === undefined ? [] : [`${join(at, name)}: not described`];
  });
  return [...missing, ...found];
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function join(at: string, part: string | number): string {
  return at === '' ? String(part) : `${at}.${part}`;
}
