/** `npm run docs:errors`: writes the page of all error codes. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ERRORS_PAGE, errorsPage } from './lib/errors-page.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

writeFileSync(join(PROJECT_ROOT, ERRORS_PAGE), errorsPage());
