import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/database/tx';
import { NO_DEMAND, type OpenDemand, openDemandOf } from '../domain/search/open-demand';

const MAX_AGE_MS = 10 * 60_000;
const OPEN_DEMAND = 'select skill_id as "skillId", isco_code as "iscoCode", step from app.open_demand()';

/** The skills and unit groups that open vacancies require, read at most every ten minutes: they affect a search little. */
@Injectable()
export class OpenDemandService {
  private known: { readonly readAt: number; readonly demand: OpenDemand } | undefined;

  async read(tx: Tx): Promise<OpenDemand> {
    const now = (await tx.now()).getTime();
    const { readAt, demand } = this.known ?? { readAt: -Infinity, demand: NO_DEMAND };
    // the clock of a demo can be set back
    if (now >= readAt && now - readAt < MAX_AGE_MS) return demand;
    // searches during the read use the earlier counts
    this.known = { readAt: now, demand };
    const read = openDemandOf(await tx.query(OPEN_DEMAND));
    this.known = { readAt: now, demand: read };
    return read;
  }
}
