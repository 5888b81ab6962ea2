import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { type LocalDate, localDateAt } from '../../../shared/local-date';
import type { VettingService } from '../../../features/vetting/vetting.service';

/**
 * Whether a site is cleared on a day, by default today; all sites and days of one response are read in one
 * statement.
 */
export async function siteIsCleared(c: OperationContext, vetting: VettingService, siteId: string, on: LocalDate | null | undefined): Promise<boolean> {
  const day = on ?? localDateAt(await c.tx.now());
  return loader<boolean>(c, 'siteIsCleared', async (keys) => {
    const pairs = keys.map((key) => ({ siteId: key.slice(0, 36), on: key.slice(37) }));
    return vetting.isCleared(c.tx, pairs);
  }).load(`${siteId} ${day}`);
}
