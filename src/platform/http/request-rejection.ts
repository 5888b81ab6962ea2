import type { Response } from 'express';

const REJECTION = 'rejectionStatus';

/** Marks a request as rejected before it reached a page, with the status of its response. */
export const setRejectionStatus = (response: Response, status: number): void => void (response.locals[REJECTION] = status);

/** The response status of a request that was rejected before it reached a page. */
export const rejectionStatus = (response: Response): number | undefined => response.locals[REJECTION] as number | undefined;
