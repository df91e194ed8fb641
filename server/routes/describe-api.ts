import { z, type ZodObject } from 'zod';
import { AppError, describeError } from '../errors.ts';
import type { ApiAnswer, ApiRow } from './api-row.ts';
import { API_TABLE } from './api-table.ts';

type Json = Readonly<Record<string, unknown>>;

const PROBLEM: Json = {
  type: 'object',
  description: 'RFC 9457 problem; title and detail follow Accept-Language (zh, en)',
  required: ['type', 'title', 'status', 'detail', 'code', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string' },
    requestId: { type: 'string' },
    reason: { type: 'string', description: 'Why a file cannot be read' },
    errors: { type: 'array', items: { type: 'object', required: ['field', 'message'] } },
  },
};

/** The API as an OpenAPI 3.1 document. */
export function describeApi(version: string): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const row of API_TABLE) paths[row.path] = { ...paths[row.path], [row.method]: operation(row) };
  return {
    openapi: '3.1.0',
    info: { title: 'Dabiao', version, description: 'Quarterly completion reports as tracked targets.' },
    paths,
    components: { schemas: { Problem: PROBLEM } },
  };
}

function operation(row: ApiRow): Json {
  const answers = Object.entries(row.answers).map(([status, answer]) => [status, toResponse(answer)]);
  const parameters = [...toParameters('path', row.param), ...toParameters('query', row.query)];
  return {
    summary: row.summary,
    parameters,
    ...toRequestBody('multipart/form-data', row.form),
    ...toRequestBody('application/json', row.body),
    responses: { ...problems(row), ...(Object.fromEntries(answers) as Json) },
  };
}

function toRequestBody(type: string, schema: ZodObject | undefined): Json {
  if (schema === undefined) return {};
  return { requestBody: { required: true, content: { [type]: { schema: toSchema(schema) } } } };
}

function toResponse({ description, fields, isList = false, file }: ApiAnswer): Json {
  if (file !== undefined) {
    return { description, content: { [file]: { schema: { type: 'string', format: 'binary' } } } };
  }
  if (fields.length === 0) return { description };
  const entry = { type: 'object', required: fields };
  const schema = isList ? { type: 'array', items: entry } : entry;
  return { description, content: { 'application/json': { schema } } };
}

function problems({ errors }: ApiRow): Json {
  const byStatus: Record<string, { description: string; content: Json }> = {};
  for (const code of errors) {
    const { status } = new AppError(code);
    const { title } = describeError(code, {}, 'en');
    const earlier = byStatus[status]?.description;
    byStatus[status] = {
      description: `${earlier === undefined ? '' : `${earlier}; `}${code}: ${title}`,
      content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
    };
  }
  return byStatus;
}

function toParameters(place: 'path' | 'query', schema: ZodObject | undefined): readonly Json[] {
  if (schema === undefined) return [];
  const { properties = {}, required = [] } = toSchema(schema);
  return Object.entries(properties).map(([name, { description, ...property }]) => ({
    name,
    in: place,
    required: required.includes(name),
    ...(description === undefined ? {} : { description }),
    schema: property,
  }));
}

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
}

/** JSON Schema of what may be sent; a file has no JSON form and is described as bytes. */
function toSchema(schema: ZodObject): ObjectSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'custom')
        Object.assign(jsonSchema, { type: 'string', format: 'binary' });
    },
  });
  const { $schema: _, ...rest } = json;
  return rest as ObjectSchema;
}
