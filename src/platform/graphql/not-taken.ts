import type { Response } from 'express';

const NOT_TAKEN = 'notTaken';

/** Notes that a request was refused before any page saw it, and with which state it is answered. */
export const notTakenWith = (response: Response, status: number): void => void (response.locals[NOT_TAKEN] = status);

/** With which state a request is answered that was refused before any page saw it. */
export const notTaken = (response: Response): number | undefined => response.locals[NOT_TAKEN] as number | undefined;
