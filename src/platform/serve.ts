import type { NestExpressApplication } from '@nestjs/platform-express';
import cookieParser from 'cookie-parser';
import express, { type NextFunction, type Request, type Response } from 'express';
import { padAnswers } from './padding';

const BODY_LIMIT = '100kb';

/** What every request passes first: small uncompressed bodies, cookies, POST only for GraphQL, and errors without stack. */
export function protect(app: NestExpressApplication): void {
  app.disable('x-powered-by');
  app.set('query parser', 'simple');
  app.use(padAnswers);
  app.use('/graphql', (request: Request, response: Response, next: NextFunction) => {
    if (request.method === 'POST') return next();
    response.setHeader('allow', 'POST');
    response.status(405).json({ errors: [{ message: 'Use POST.', extensions: { code: 'BAD_USER_INPUT' } }] });
  });
  app.use(express.json({ limit: BODY_LIMIT, inflate: false }));
  app.use(express.urlencoded({ limit: BODY_LIMIT, inflate: false, extended: false }));
  app.use(cookieParser());
  app.use((error: Error & { status?: number }, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = error.status && error.status >= 400 && error.status < 500 ? error.status : 500;
    response.status(status).json({ errors: [{ message: 'The request could not be read.', extensions: { code: 'BAD_USER_INPUT' } }] });
  });
}
