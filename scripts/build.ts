/** `npm run build`: page and server into `dist`. */
import { buildProject } from './lib/build-project.ts';
import { PROJECT_ROOT } from './lib/project-root.ts';

await buildProject(PROJECT_ROOT);
