import { secureHeaders } from 'hono/secure-headers';

/**
 * The page runs its own files only and talks to its own server only. Charts set style attributes, and
 * pictures of charts are made from data and blob addresses.
 */
export const secure = () =>
  secureHeaders({
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
