import ts from 'typescript';
import type { JsonSchema } from '../../server/routes/answer-schemas.ts';

/** Turns types into JSON Schemas; interfaces of the project become schemas with a name, each written once. */
export interface SchemaWriter {
  readonly schemaOf: (type: ts.Type) => JsonSchema;
  readonly named: ReadonlyMap<string, JsonSchema>;
}

interface Writing {
  readonly checker: ts.TypeChecker;
  readonly named: Map<string, JsonSchema>;
  /** Which interface has a name: two of one name in two files are two schemas. */
  readonly owners: Map<string, ts.InterfaceDeclaration>;
  /** Types that are being written: one without a name that holds itself may hold anything. */
  readonly open: Set<ts.Type>;
}

const PLAIN: readonly (readonly [ts.TypeFlags, JsonSchema])[] = [
  [ts.TypeFlags.String, { type: 'string' }],
  [ts.TypeFlags.TemplateLiteral, { type: 'string' }],
  [ts.TypeFlags.Number, { type: 'number' }],
  [ts.TypeFlags.Boolean, { type: 'boolean' }],
  [ts.TypeFlags.Null, { type: 'null' }],
];

export function schemaWriter(checker: ts.TypeChecker): SchemaWriter {
  const writing: Writing = { checker, named: new Map(), owners: new Map(), open: new Set() };
  return { schemaOf: (type) => toSchema(type, writing), named: writing.named };
}

function toSchema(type: ts.Type, writing: Writing): JsonSchema {
  const plain = PLAIN.find(([flag]) => (type.flags & flag) !== 0)?.[1];
  if (plain !== undefined) return plain;
  const literal = literalOf(type, writing.checker);
  if (literal !== undefined) return { const: literal };
  if (writing.open.has(type)) return {};
  writing.open.add(type);
  try {
    if (type.isUnion()) return unionSchema(type, writing);
    const isObject = type.isIntersection() || (type.flags & ts.TypeFlags.Object) !== 0;
    // Else whatever may stand there.
    return isObject ? objectSchema(type, writing) : {};
  } finally {
    writing.open.delete(type);
  }
}

/** `'zh' | 'en'` → enum; `number | null` → two types; anything else → a choice. */
function unionSchema(union: ts.UnionType, writing: Writing): JsonSchema {
  const types = union.types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
  const literals = types.map((type) => literalOf(type, writing.checker));
  const values = literals.filter((literal) => literal !== undefined);
  const isBoolean = values.includes(true) && values.includes(false);
  const words = isBoolean ? values.filter((value) => typeof value !== 'boolean') : values;
  const others = types.filter((_, index) => literals[index] === undefined);
  const choices = [
    ...(words.length === 1 ? [{ const: words[0] }] : []),
    ...(words.length > 1
      ? [
          {
            enum: words
              .map(String)
              .sort()
              .map((word) => words.find((each) => String(each) === word)),
          },
        ]
      : []),
    ...(isBoolean ? [{ type: 'boolean' }] : []),
    ...others.map((type) => toSchema(type, writing)),
  ];
  const unlike = [...new Map(choices.map((choice) => [JSON.stringify(choice), choice])).entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, choice]) => choice);
  const [only] = unlike;
  if (unlike.length === 1 && only !== undefined) return only;
  if (unlike.every((choice) => Object.keys(choice).join() === 'type')) {
    return { type: unlike.flatMap((choice) => choice['type']) };
  }
  return { anyOf: unlike };
}

function literalOf(type: ts.Type, checker: ts.TypeChecker): string | number | boolean | undefined {
  if (type.isStringLiteral() || type.isNumberLiteral()) return type.value;
  if ((type.flags & ts.TypeFlags.BooleanLiteral) === 0) return undefined;
  return checker.typeToString(type) === 'true';
}

function objectSchema(type: ts.Type, writing: Writing): JsonSchema {
  const { checker, named } = writing;
  if (checker.isTupleType(type)) {
    const parts = checker.getTypeArguments(type as ts.TypeReference).map((part) => toSchema(part, writing));
    return { type: 'array', prefixItems: parts };
  }
  if (checker.isArrayType(type)) {
    const [entry] = checker.getTypeArguments(type as ts.TypeReference);
    return { type: 'array', items: entry === undefined ? {} : toSchema(entry, writing) };
  }
  const declared = declarationOf(type, checker);
  if (declared === null) return fieldsSchema(type, writing);
  const name = freeName(declared, writing);
  const known = named.get(name);
  // A type that holds itself finds its name taken.
  if (known === undefined) named.set(name, {});
  const schema = known ?? fieldsSchema(type, writing);
  named.set(name, schema);
  return { $ref: `#/components/schemas/${name}` };
}

function fieldsSchema(type: ts.Type, writing: Writing): JsonSchema {
  const { checker } = writing;
  const index = checker.getIndexInfosOfType(type)[0];
  const fields = checker.getPropertiesOfType(type);
  if (fields.length === 0 && index !== undefined) {
    return { type: 'object', additionalProperties: toSchema(index.type, writing) };
  }
  const properties = fields.map((field): [string, JsonSchema] => {
    const schema = toSchema(checker.getTypeOfSymbol(field), writing);
    const words = ts.displayPartsToString(field.getDocumentationComment(checker)).replace(/\s+/g, ' ').trim();
    return [field.name, words === '' ? schema : { ...schema, description: words }];
  });
  const required = fields
    .filter(({ flags }) => (flags & ts.SymbolFlags.Optional) === 0)
    .map(({ name }) => name);
  return {
    type: 'object',
    ...(required.length === 0 ? {} : { required: required.sort() }),
    properties: Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

/**
 * The interface that an object is, although the way through JSON made a copy of it: all its fields were declared
 * there, or by what it extends, and it has no other. Null for objects without a name.
 */
function declarationOf(type: ts.Type, checker: ts.TypeChecker): ts.InterfaceDeclaration | null {
  const fields = checker.getPropertiesOfType(type);
  if (fields.length === 0) return null;
  const parents = new Set(fields.map((field) => field.declarations?.[0]?.parent));
  for (const parent of parents) {
    if (parent === undefined || !ts.isInterfaceDeclaration(parent) || parent.typeParameters !== undefined)
      continue;
    const symbol = checker.getSymbolAtLocation(parent.name);
    if (symbol === undefined) continue;
    const own = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol));
    if (own.length === fields.length && own.every(({ name }) => type.getProperty(name) !== undefined)) {
      return parent;
    }
  }
  return null;
}

function freeName(declared: ts.InterfaceDeclaration, { owners }: Writing): string {
  const { text } = declared.name;
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? text : `${text}${count}`;
    const owner = owners.get(name) ?? declared;
    if (owner !== declared) continue;
    owners.set(name, declared);
    return name;
  }
}
