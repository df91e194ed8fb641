/** `npm start`: builds what is not built or older than its sources, then runs the server in this process. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildProject, isBuilt } from './lib/build-project.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

if (!isBuilt(PROJECT_ROOT)) await buildProject(PROJECT_ROOT);
await import(pathToFileURL(join(PROJECT_ROOT, 'dist', 'server.mjs')).href);
