import type { Plugin } from 'vite';
import { LANGS } from '../../server/domain/format.ts';

const EARLY = '<script src="/early.js"';
const VIEW = /\/web\/views\/([\w-]+)\/\1-view\.tsx$/;

/** What is needed of a built chunk. */
interface Built {
  readonly type: string;
  readonly fileName: string;
  readonly isEntry?: boolean;
  readonly facadeModuleId?: string | null;
  readonly imports?: readonly string[];
}

/**
 * Tells `early.js` where the built words of each language lie, and the scripts of each page that is loaded when it is
 * opened, so that they are on their way before any script has run.
 */
export function earlyFiles(): Plugin {
  return {
    name: 'early-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const built: readonly Built[] = Object.values(bundle ?? {});
        if (!html.includes(EARLY)) throw new Error('the page does not load early.js');
        return html.replace(EARLY, EARLY + [...words(built), ...views(built)].join(''));
      },
    },
  };
}

function words(built: readonly Built[]): readonly string[] {
  return LANGS.map((lang) => {
    const found = built.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/i18n/${lang}.ts`) === true);
    if (found === undefined) throw new Error(`no script holds the words of ${lang}`);
    return ` data-${lang}="/${found.fileName}"`;
  });
}

/** A page's own script and those that it alone brings; what the first page has is there already. */
function views(built: readonly Built[]): readonly string[] {
  const first = new Set(
    built.flatMap(({ isEntry, fileName, imports = [] }) => (isEntry === true ? [fileName, ...imports] : [])),
  );
  return built.flatMap(({ facadeModuleId, fileName, imports = [] }) => {
    const name = VIEW.exec(facadeModuleId ?? '')?.[1];
    if (name === undefined) return [];
    const files = [fileName, ...imports].filter((file) => !first.has(file));
    return [` data-view-${name}="${files.map((file) => `/${file}`).join(' ')}"`];
  });
}
