import { z, type ZodObject } from 'zod';
import { AppError, describeError } from '../errors.ts';
import type { AnswerSchemas, JsonSchema } from './answer-schemas.ts';
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

/** The API as an OpenAPI 3.1 document. @param schemas what routes answer, as their types say it */
export function describeApi(version: string, schemas: AnswerSchemas): Json {
  const paths: Record<string, Record<string, Json>> = {};
  for (const row of API_TABLE) {
    const answer = schemas.answers.get(`${row.method} ${row.path}`);
    paths[row.path] = { ...paths[row.path], [row.method]: operation(row, answer) };
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Dabiao', version, description: 'Quarterly completion reports as tracked targets.' },
    paths,
    components: { schemas: { ...schemas.named, Problem: PROBLEM } },
  };
}

function operation(row: ApiRow, schema: JsonSchema | undefined): Json {
  const answers = Object.entries(row.answers).map(([status, answer]) => [status, toResponse(answer, schema)]);
  const parameters = [...toParameters('path', row.param), ...toParameters('query', row.query)];
  return {
    tags: [areaOf(row.path)],
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

/** `/api/indicators/{id}/remarks` → indicators; the first word says what a route is about. */
function areaOf(path: string): string {
  const [root = '', area = root] = path.split('/').filter((part) => part !== '');
  return root === 'embed' ? root : area.replace(/\.json$/, '');
}

function toResponse({ description, fields, isList = false, file }: ApiAnswer, typed?: JsonSchema): Json {
  if (file !== undefined) {
    return { description, content: { [file]: { schema: { type: 'string', format: 'binary' } } } };
  }
  if (fields.length === 0 && typed === undefined) return { description };
  const entry = { type: 'object', required: fields };
  const schema = typed ?? (isList ? { type: 'array', items: entry } : entry);
  return { description, content: { 'application/json': { schema } } };
}

function problems({ errors, body }: ApiRow): Json {
  const byStatus: Record<string, { description: string; content: Json }> = {};
  const ofAll = body === undefined ? [] : (['body_too_large'] as const);
  for (const code of [...errors, ...ofAll]) {
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
