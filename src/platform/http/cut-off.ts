import type { Response } from 'express';

/** A signal that aborts when the client closes the connection before the response was sent. */
export function cutOff(response: Response): AbortSignal {
  const cut = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) cut.abort();
  });
  return cut.signal;
}
