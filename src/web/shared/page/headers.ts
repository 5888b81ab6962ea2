import type { NextFunction, Request, Response } from 'express';

/** Pages are kept nowhere; what else guards them, the platform sets on every answer. Styles and fonts may be kept: they say nothing of who asked for them. */
export function pageHeaders(_request: Request, response: Response, next: NextFunction): void {
  response.setHeader('cache-control', 'no-store');
  next();
}
