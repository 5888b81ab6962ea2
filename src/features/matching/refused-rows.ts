import { log } from '../../platform/observability/log';

/**
 * Leaves a row out of the engine if its values are out of range, and logs its id, so that the other rows can
 * still be ranked. @returns whether it was rejected
 */
export function refusedByEngine(id: string, put: () => void): boolean {
  try {
    put();
    return false;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log.error({ error, id }, 'the match index cannot hold this row and ranks without it');
    return true;
  }
}
