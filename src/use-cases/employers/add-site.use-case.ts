import { Injectable } from '@nestjs/common';
import { mayInvite } from '../../features/accounts/domain/members';
import { MembersService } from '../../features/accounts/members.service';
import { siteRefusal, parseSite } from '../../features/employers/domain/site';
import { EmployersService } from '../../features/employers/employers.service';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * An owner adds a site to the business. The site needs vetting before anyone is referred there; until a visit
 * is planned, staff find it among the sites due a visit.
 */
@Injectable()
export class AddSite {
  constructor(
    private readonly employers: EmployersService,
    private readonly members: MembersService,
    private readonly employerState: EmployerStateService,
  ) {}

  async add(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    tx.asWriter();
    return once(tx, { field: 'siteAdd', key, args: { input } }, async () => {
      const site = parseSite(input);
      if (isRefusal(site)) return site;
      const stopped = await this.employerState.stoppedRefusal(tx);
      if (stopped) return stopped;
      const { employerId } = tx.actor;
      // the lock on the team makes owners count the sites one after another
      if (!mayInvite(await this.members.lock(tx)) || employerId === null) return refuse('TRANSITION_NOT_ALLOWED');
      const refused = siteRefusal(site, await this.employers.sitesOf(tx, [employerId]));
      if (refused) return refused;
      const id = await this.employers.addSite(tx, employerId, site);
      audit(tx, 'SiteAdded', 'site', id);
      return { id };
    });
  }
}
