import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describeApi } from '../../server/routes/describe-api.ts';
import { readRouteTypes } from './route-types.ts';

export const OPENAPI_PATH = 'docs/openapi.json';

/** The description of the API as the sources have it now, with a line break at its end. */
export function openapiDocument(root: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return `${JSON.stringify(describeApi(manifest.version, readRouteTypes(root)), null, 1)}\n`;
}
