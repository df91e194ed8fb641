import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import type { Lang } from '../domain/format.ts';
import type { EmbedCard, EmbedFacts } from '../services/embed/draw-embed.ts';
import { EMBED_STYLE } from './embed-style.ts';
import { EMBED_WORDS, type EmbedAbsence } from './embed-words.ts';

type Html = ReturnType<typeof html>;

/** What the content policy of these pages allows: this one style sheet, and nothing else at all. */
export const EMBED_STYLE_HASH = `'sha256-${createHash('sha256').update(EMBED_STYLE).digest('base64')}'`;

/** A card: words as words, the chart as shapes; no script, no file, no link. */
export function embedPage({
  lang,
  theme,
  kind,
  title,
  subtitle,
  svg,
  facts,
  source,
  caveat,
}: EmbedCard): Html {
  return page(
    { lang, theme, title },
    html`<main>
      <h1>${title}</h1>
      <p class="sub">${subtitle}</p>
      <figure class="${kind}" role="img" aria-label="${`${title}${lang === 'zh' ? '。' : '. '}${subtitle}`}">
        ${raw(drawingOf(svg))}
      </figure>
      ${facts === null ? '' : factList(facts, lang)}
      <footer>
        <p>${source}</p>
        <p>${caveat}</p>
      </footer>
    </main>`,
  );
}

/** Why there is no card, in a few words and without a hint at what it would show. */
export function embedAbsence(why: EmbedAbsence, lang: Lang): Html {
  const [title, detail] = EMBED_WORDS[lang].absent[why];
  return page(
    { lang, theme: 'light', title },
    html`<main class="absent">
      <h1>${title}</h1>
      <p>${detail}</p>
    </main>`,
  );
}

function page(
  { lang, theme, title }: { readonly lang: Lang; readonly theme: 'light' | 'dark'; readonly title: string },
  body: Html,
): Html {
  return html`<!doctype html>
    <html lang="${lang === 'zh' ? 'zh-CN' : 'en'}" class="${theme}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <title>${title}</title>
        ${raw(`<style>${EMBED_STYLE}</style>`)}
      </head>
      <body>
        ${body}
      </body>
    </html>`;
}

function factList(facts: EmbedFacts, lang: Lang): Html {
  const words = EMBED_WORDS[lang];
  const { status, actual, target, attainment, paceGap, bucket } = facts;
  return html`<dl>
    <div>
      <dt>${words.actual}</dt>
      <dd>${actual}</dd>
    </div>
    <div>
      <dt>${words.target}</dt>
      <dd>${target}</dd>
    </div>
    <div>
      <dt>${words.attainment}</dt>
      <dd>${attainment}</dd>
    </div>
    <div>
      <dt>${words.paceGap}</dt>
      <dd>${paceGap}</dd>
    </div>
    <div>
      <dt>${words.status}</dt>
      <dd class="${bucket}">${status}</dd>
    </div>
    <div>
      <dt>${words.review}</dt>
      <dd>${words.reviews[facts.review]}</dd>
    </div>
  </dl>`;
}

/** The drawing as part of a page: no prologue, no words a second time, as wide as its place. */
function drawingOf(svg: string): string {
  return svg
    .replace(/^<\?xml[^>]*\?>\s*/, '')
    .replace(/<title>[^<]*<\/title>\s*<desc>[^<]*<\/desc>\s*<metadata>[^<]*<\/metadata>/, '')
    .replace(/^<svg/, '<svg aria-hidden="true"');
}
