import type { Response } from 'express';

const NOT_TAKEN = 'notTaken';

/** Marks a request as rejected before it reached a page, with the status of its response. */
export const notTakenWith = (response: Response, status: number): void => void (response.locals[NOT_TAKEN] = status);

/** The response status of a request that was rejected before it reached a page. */
export const notTaken = (response: Response): number | undefined => response.locals[NOT_TAKEN] as number | undefined;
