import type { ApiSchema } from '../../api/api-description.ts';
import type { ListedOperation } from './list-operations.ts';
import { schemaExample } from './schema-example.ts';

/** How a shell asks a route: `curl 'http://…/api/periods?org=…'`. */
export function requestExample(
  { method, path, operation }: ListedOperation,
  named: Readonly<Record<string, ApiSchema>>,
  origin: string,
): string {
  const needed = operation.parameters.filter(({ in: place, required }) => place === 'query' && required);
  const query = needed.map(({ name, schema }) => `${name}=${String(schemaExample(schema, named, name))}`);
  const address = `${origin}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  const json = operation.requestBody?.content['application/json'];
  const form = operation.requestBody?.content['multipart/form-data'];
  const parts = [
    method === 'get' ? 'curl' : `curl -X ${method.toUpperCase()}`,
    `'${address}'`,
    ...(form === undefined ? [] : ["-F 'file=@report.docx'"]),
    ...(json === undefined
      ? []
      : [
          "-H 'content-type: application/json'",
          `-d '${JSON.stringify(schemaExample(json.schema, named), null, 2)}'`,
        ]),
  ];
  return parts.join(' \\\n  ');
}
