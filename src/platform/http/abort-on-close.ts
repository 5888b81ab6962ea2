import type { Response } from 'express';

/** A signal that aborts when the client closes the connection before the response was sent. */
export function abortOnClose(response: Response): AbortSignal {
  const controller = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}
