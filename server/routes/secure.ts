import { createMiddleware } from 'hono/factory';
import { secureHeaders } from 'hono/secure-headers';
import type { AppEnv } from './app-deps.ts';
import { EMBED_STYLE_HASH } from './embed-page.ts';

const EMBEDDED = '/embed/';
/** Any page that was loaded over HTTP. */
const ANYBODY = ['*'];

/**
 * The page runs its own files only and talks to its own server only. Charts set style attributes, and
 * pictures of charts are made from data and blob addresses. Nobody may frame it.
 */
const own = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    styleSrc: ["'self'"],
    styleSrcAttr: ["'unsafe-inline'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    objectSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  // The server speaks plain HTTP; whoever puts TLS before it sets this there.
  strictTransportSecurity: false,
});

/** Cards on other pages, below one path: nothing runs, nothing is loaded, nothing can be pressed. */
const framed = (origins: readonly string[] | null) =>
  secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: [EMBED_STYLE_HASH],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: origins === null ? ANYBODY : origins.length === 0 ? ["'none'"] : [...origins],
    },
    // The address is the key: it goes to nobody else.
    referrerPolicy: 'no-referrer',
    xFrameOptions: false,
    crossOriginResourcePolicy: 'cross-origin',
    strictTransportSecurity: false,
  });

/** Headers of every answer. @param origins pages that may frame cards; null: any */
export function secure(origins: readonly string[] | null) {
  const card = framed(origins);
  return createMiddleware<AppEnv>((c, next) =>
    c.req.path.startsWith(EMBEDDED) ? card(c, next) : own(c, next),
  );
}
