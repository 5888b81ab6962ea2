import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { NO_DEMAND, type OpenDemand, openDemandOf } from '../domain/search/open-demand';

const MAX_AGE_MS = 10 * 60_000;
const OPEN_DEMAND = 'select skill_id as "skillId", isco_code as "iscoCode", step from app.open_demand()';

/** What open vacancies ask for, read at most every ten minutes, because a search changes little by it. */
@Injectable()
export class OpenDemandService {
  private known: { readonly readAt: number; readonly demand: OpenDemand } | undefined;

  async read(tx: Tx): Promise<OpenDemand> {
    const now = (await tx.now()).getTime();
    const { readAt, demand } = this.known ?? { readAt: -Infinity, demand: NO_DEMAND };
    // a demo's clock may be set back
    if (now >= readAt && now - readAt < MAX_AGE_MS) return demand;
    // searches meanwhile use the earlier counts
    this.known = { readAt: now, demand };
    const read = openDemandOf(await tx.query(OPEN_DEMAND));
    this.known = { readAt: now, demand: read };
    return read;
  }
}
