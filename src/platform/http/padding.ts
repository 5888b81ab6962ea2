import type { NextFunction, Request, Response } from 'express';

export const STEP_BYTES = 1024;
const PADDED = /json|html/;

/** Pads a body with spaces to a multiple of the step; JSON and HTML ignore trailing spaces. */
export const padded = (body: string): string => body + ' '.repeat((STEP_BYTES - (Buffer.byteLength(body) % STEP_BYTES)) % STEP_BYTES);

/**
 * Pads answers and pages to multiples of 1 kB, so that the length on the wire reveals neither whether a
 * trainee was found nor how long her record is (invariant 1). Compressed pages arrive here as bytes, with
 * their own padding (padded-gzip.ts).
 */
export function padResponses(_request: Request, response: Response, next: NextFunction): void {
  const send = response.send.bind(response);
  response.send = (body: unknown) => {
    // objects and `json` call `send` again with a string and their content type set
    const isText = typeof body === 'string' && PADDED.test(response.get('content-type') ?? 'text/html');
    return send(isText ? padded(body) : body);
  };
  next();
}
