import type { NextFunction, Request, Response } from 'express';

/**
 * Pages must not be cached. The platform sets the other security headers on every response. Styles and fonts
 * may be cached, as they reveal nothing about the visitor.
 */
export function pageHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}
