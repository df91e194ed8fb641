import { Hono, type Context } from 'hono';
import {
  drawBoard,
  drawIndicator,
  type DrawnPicture,
  type PictureLook,
} from '../services/output/draw-chart.ts';
import type { AppDeps, AppEnv } from './app-deps.ts';
import { idParam } from './params.ts';
import { boardPictureQuery, indicatorPictureQuery, type LookParams } from './picture-params.ts';
import { valid } from './valid.ts';
import { withoutAbsent } from './without-absent.ts';

type FileKind = 'png' | 'svg';
const TYPES = { png: 'image/png', svg: 'image/svg+xml; charset=utf-8' } as const;

/** Pictures by address, for slides and pages that fetch them. */
export function pictureRoutes({ services }: AppDeps) {
  return new Hono<AppEnv>()
    .get('/scorecard/chart.png', valid('query', boardPictureQuery), async (c) => {
      const { look, query } = apart(c.req.valid('query'), 'png');
      return answer(c, await drawBoard(services, query, look), 'png');
    })
    .get('/scorecard/chart.svg', valid('query', boardPictureQuery), async (c) => {
      const { look, query } = apart(c.req.valid('query'), 'svg');
      return answer(c, await drawBoard(services, query, look), 'svg');
    })
    .get(
      '/indicators/:id/chart.png',
      valid('param', idParam),
      valid('query', indicatorPictureQuery),
      async (c) => {
        const { kind, mode, measure, ...params } = c.req.valid('query');
        const { look, query } = apart(params, 'png');
        const asked = { kind, mode, measure, ...query };
        return answer(c, await drawIndicator(services, c.req.valid('param').id, asked, look), 'png');
      },
    )
    .get(
      '/indicators/:id/chart.svg',
      valid('param', idParam),
      valid('query', indicatorPictureQuery),
      async (c) => {
        const { kind, mode, measure, ...params } = c.req.valid('query');
        const { look, query } = apart(params, 'svg');
        const asked = { kind, mode, measure, ...query };
        return answer(c, await drawIndicator(services, c.req.valid('param').id, asked, look), 'svg');
      },
    );
}

/** What is asked apart from how it is to look. */
function apart<T extends LookParams>(params: T, file: FileKind) {
  const { preset, scale, lang, theme, background, text, title, subtitle, ...query } = params;
  const format = file === 'png' ? 'png' : text === 'outlines' ? 'outlines' : 'svg';
  const look: PictureLook = {
    ...{ format, preset, scale, lang, theme, background },
    ...withoutAbsent({ title, subtitle }),
  };
  return { look, query: withoutAbsent(query) };
}

function answer(c: Context<AppEnv>, { bytes, key }: DrawnPicture, file: FileKind): Response {
  const etag = `"${key.slice(0, 32)}"`;
  // Asked again each time, sent again only when it changed.
  const headers = { etag, 'cache-control': 'private, no-cache' };
  if (c.req.header('if-none-match')?.includes(etag) === true) return c.body(null, 304, headers);
  return c.body(new Uint8Array(bytes), 200, { ...headers, 'content-type': TYPES[file] });
}
