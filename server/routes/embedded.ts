import { Hono, type Context } from 'hono';
import { AppError } from '../errors.ts';
import { embedCard, embedPicture } from '../services/embed/draw-embed.ts';
import { openEmbed, type OpenedEmbed } from '../services/embed/open-embed.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { embedAbsence, embedPage } from './embed-page.ts';
import { embedFileParam, embedPictureQuery } from './embed-params.ts';
import type { EmbedAbsence } from './embed-words.ts';
import { languageOf } from './problem.ts';
import { valid } from './valid.ts';

const ENDING = /\.(?<format>png|svg)$/;
const TYPES = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' } as const;
type Link = Extract<OpenedEmbed, { readonly ok: true }>['link'];
type Look = { readonly preset: '1600x900' | '1200x675' | '800x600'; readonly scale: 1 | 2 };

/** What a signed link shows on another page: the card, or with `.png` and `.svg` the picture. */
export function embeddedRoutes({ services, embedOrigins }: AppDeps) {
  return new Hono<AppEnv>().get(
    '/embed/:file',
    valid('param', embedFileParam),
    valid('query', embedPictureQuery),
    async (c) => {
      const { file } = c.req.valid('param');
      const ending = ENDING.exec(file)?.groups?.['format'] as 'png' | 'svg' | undefined;
      const token = file.replace(ENDING, '');
      if (embedOrigins?.length === 0) return absence(c, 'unknown');
      const opened = await openEmbed(services, token);
      if (!opened.ok) return absence(c, opened.why);
      try {
        const answer =
          ending === undefined
            ? await card(c, opened.link)
            : await picture(c, opened.link, ending, c.req.valid('query'));
        return answer ?? (await absence(c, 'unpublished'));
      } catch (error) {
        // What the link shows was withdrawn since.
        if (error instanceof AppError && error.status === 404) return await absence(c, 'gone');
        throw error;
      }
    },
  );

  async function card(c: Context<AppEnv>, link: Link): Promise<Response | null> {
    const shown = await embedCard(services, link);
    if (shown === null) return null;
    c.header('content-language', shown.lang === 'zh' ? 'zh-CN' : 'en');
    c.header('cache-control', 'private, no-cache');
    return c.html(embedPage(shown));
  }

  async function picture(
    c: Context<AppEnv>,
    link: Link,
    format: 'png' | 'svg',
    look: Look,
  ): Promise<Response | null> {
    const drawn = await embedPicture(services, link, { format, ...look });
    if (drawn === null) return null;
    const etag = `"${drawn.key.slice(0, 32)}"`;
    // Asked again each time, so that a link taken back shows nothing from the next look on.
    const headers = { etag, 'cache-control': 'private, no-cache' };
    if (c.req.header('if-none-match')?.includes(etag) === true) return c.body(null, 304, headers);
    return c.body(new Uint8Array(drawn.bytes), 200, { ...headers, 'content-type': TYPES[format] });
  }
}

async function absence(c: Context<AppEnv>, why: EmbedAbsence): Promise<Response> {
  const lang = languageOf(c.req.header('accept-language'));
  c.header('cache-control', 'no-store');
  c.header('content-language', lang === 'zh' ? 'zh-CN' : 'en');
  return c.html(embedAbsence(why, lang), why === 'expired' || why === 'revoked' ? 410 : 404);
}
