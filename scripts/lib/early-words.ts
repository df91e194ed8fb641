import type { Plugin } from 'vite';

const LANGUAGES = ['zh', 'en'] as const;
const EARLY = '<script src="/early.js"';

/** Tells `early.js` where the built words of each language lie, so that they are on their way before any script has run. */
export function earlyWords(): Plugin {
  return {
    name: 'early-words',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) => {
        const built = Object.values(bundle ?? {});
        const places = LANGUAGES.map((lang) => {
          const found = built.find(
            (file) => file.type === 'chunk' && file.facadeModuleId?.endsWith(`/i18n/${lang}.ts`) === true,
          );
          if (found === undefined) throw new Error(`no script holds the words of ${lang}`);
          return ` data-${lang}="/${found.fileName}"`;
        });
        if (!html.includes(EARLY)) throw new Error('the page does not load early.js');
        return html.replace(EARLY, EARLY + places.join(''));
      },
    },
  };
}
