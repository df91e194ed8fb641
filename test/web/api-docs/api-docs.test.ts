import { describe, expect, it } from 'vitest';
import type { ApiDescription, ApiSchema } from '../../../web/api/api-description.ts';
import { apiDocsEn } from '../../../web/lib/i18n/api-docs-en.ts';
import { listOperations } from '../../../web/views/api-docs/list-operations.ts';
import { requestExample } from '../../../web/views/api-docs/request-example.ts';
import { schemaExample } from '../../../web/views/api-docs/schema-example.ts';
import { fieldsOf, schemaWords } from '../../../web/views/api-docs/schema-words.ts';

const operation = (tag: string, summary: string) => ({ tags: [tag], summary, parameters: [], responses: {} });
const DESCRIPTION: ApiDescription = {
  info: { version: '1' },
  components: { schemas: {} },
  paths: {
    '/api/links': { get: operation('links', 'What waits'), put: operation('links', 'Say which one it is') },
    '/api/log': { get: operation('log', 'What changed') },
  },
};
const NODE: ApiSchema = {
  type: 'object',
  required: ['name'],
  properties: {
    name: { type: 'string' },
    kind: { enum: ['a', 'b'] },
    below: { type: 'array', items: { $ref: '#/components/schemas/Node' } },
    note: { anyOf: [{ type: 'null' }, { type: 'string' }] },
  },
};
const NAMED = { Node: NODE };

describe('the list of routes', () => {
  it('goes by area, and every word of a search must stand in path, method or purpose', () => {
    const found = (search: string) =>
      listOperations(DESCRIPTION, search).map(({ name, operations }) => [
        name,
        operations.map(({ id }) => id),
      ]);
    expect(found('')).toEqual([
      ['links', ['get /api/links', 'put /api/links']],
      ['log', ['get /api/log']],
    ]);
    expect(found(' PUT links ')).toEqual([['links', ['put /api/links']]]);
    expect(found('changed')).toEqual([['log', ['get /api/log']]]);
    expect(found('changed links')).toEqual([]);
  });
});

describe('a schema', () => {
  it('is said in a few words', () => {
    expect(schemaWords({ $ref: '#/components/schemas/Node' }, apiDocsEn)).toBe('Node');
    expect(schemaWords({ type: 'array', items: { type: 'string' } }, apiDocsEn)).toBe('list of string');
    expect(schemaWords({ anyOf: [{ $ref: '#/x/Node' }, { type: 'null' }] }, apiDocsEn)).toBe('Node or null');
    expect(schemaWords({ enum: ['a', 'b'] }, apiDocsEn)).toBe('"a" | "b"');
  });

  it('opens to its fields, through names, lists and choices', () => {
    const names = (schema: ApiSchema) =>
      fieldsOf(schema, NAMED).map(([name, , isRequired]) => [name, isRequired]);
    expect(names({ type: 'array', items: { $ref: '#/components/schemas/Node' } })).toEqual([
      ['name', true],
      ['kind', false],
      ['below', false],
      ['note', false],
    ]);
    expect(names({ type: 'string' })).toEqual([]);
  });

  it('has an example that ends although it holds itself', () => {
    expect(schemaExample(NODE, NAMED)).toEqual({
      ...{ name: '…', kind: 'a', note: '…' },
      below: [{ name: '…', kind: 'a', note: '…', below: [] }],
    });
  });
});

describe('a request', () => {
  it('is shown as a command with the parameters it cannot do without', () => {
    const [area] = listOperations(
      {
        ...DESCRIPTION,
        paths: {
          '/api/x/{id}': {
            put: {
              ...operation('x', 'Set'),
              parameters: [
                { name: 'period', in: 'query', required: true, schema: { type: 'string' } },
                { name: 'org', in: 'query', required: false, schema: { type: 'string' } },
              ],
              requestBody: {
                content: {
                  'application/json': {
                    schema: { type: 'object', properties: { days: { type: 'integer', default: 90 } } },
                  },
                },
              },
            },
          },
        },
      },
      '',
    );
    const [listed] = area?.operations ?? [];
    expect(listed === undefined ? '' : requestExample(listed, NAMED, 'http://here')).toBe(
      "curl -X PUT \\\n  'http://here/api/x/{id}?period=2021-Q3' \\\n  -H 'content-type: application/json' \\\n  -d '{\n  \"days\": 90\n}'",
    );
  });
});
