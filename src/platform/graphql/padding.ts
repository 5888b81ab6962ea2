import type { NextFunction, Request, Response } from 'express';

export const STEP_BYTES = 1024;
const PADDED = /json|html/;

/** A body grown with spaces to the next whole step: JSON and HTML end where they end, whatever blank follows. */
export const padded = (body: string): string => body + ' '.repeat((STEP_BYTES - (Buffer.byteLength(body) % STEP_BYTES)) % STEP_BYTES);

/**
 * Answers and pages leave in steps of 1 kB, so that a length on the wire tells neither whether somebody was found nor how much is written about her
 * (invariant 1). What is compressed comes here as bytes, in steps of its own (compressing.ts).
 */
export function padAnswers(_request: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    // `json` and objects come here again as a string, with their type set
    const isText = typeof body === 'string' && PADDED.test(response.get('content-type') ?? 'text/html');
    return send(isText ? padded(body) : body);
  };
  next();
}
