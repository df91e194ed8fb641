/** `npm run openapi`: writes the description of the API that `GET /api/openapi.json` takes its answers from. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OPENAPI_PATH, openapiDocument } from './lib/openapi-document.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

writeFileSync(join(PROJECT_ROOT, OPENAPI_PATH), openapiDocument(PROJECT_ROOT));
