import type { Response } from 'express';

/** Fires when the connection is closed before the answer was sent: nobody waits for it any more. */
export function cutOff(response: Response): AbortSignal {
  const cut = new AbortController();
  response.once('close', () => {
    if (!response.writableEnded) cut.abort();
  });
  return cut.signal;
}
