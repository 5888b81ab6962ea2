import { log } from '../../platform/observability/log';

/**
 * Leaves a row out of the engine if its values are out of range, and logs its id, so that the other rows can
 * still be ranked.
 * @returns whether it was rejected
 */
export function isRejectedByEngine(id: string, put: () => void): boolean {
  try {
    put();
    return false;
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    log.error({ error, id }, 'Cannot add this row to the match index; rankings leave it out');
    return true;
  }
}
