import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** No script, no inline anything, nothing from another host, and nothing that leaves a trace of where the visitor was. */
const strict = helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      fontSrc: ["'self'"],
      imgSrc: ["'self'"],
      formAction: ["'self'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  referrerPolicy: { policy: 'no-referrer' },
  frameguard: { action: 'deny' },
});

export function pageHeaders(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  strict(request, response, next);
}

/** Fonts and styles may be kept: they say nothing of who asked for them. */
export { strict as assetHeaders };
