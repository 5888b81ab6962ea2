import { log } from '../../platform/observability/log';

/** A row the engine cannot hold is left out, said by its id, and never keeps the others from being ranked. @returns whether it was refused */
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
