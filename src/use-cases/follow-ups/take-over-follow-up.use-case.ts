import { Injectable } from '@nestjs/common';
import { AccountsService } from '../../features/accounts/accounts.service';
import { takeOverFollowUp } from '../../features/follow-ups/domain/follow-up';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { once } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';

/** A staff member takes over a due follow-up of the team, or of a colleague. */
@Injectable()
export class TakeOverFollowUp {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly accounts: AccountsService,
  ) {}

  /** `expectedId`: who had it when the reader saw it; null if no one had. */
  async takeOver(tx: Tx, id: string, expectedId: string | null, key: string) {
    const followUp = await this.followUps.lock(tx, id);
    tx.asWriter();
    const result = await once(tx, { field: 'followUpTakeOver', key, args: { id, expectedId } }, async () => {
      const { accountId } = tx.actor;
      if (!followUp || accountId === null) return refuse('NOT_FOUND');
      const refused = await this.followUps.contactRefusal(tx, followUp);
      if (refused) return refused;
      const taken = takeOverFollowUp(followUp, accountId, expectedId, localDateAt(await tx.now()));
      if (isRefusal(taken)) return taken;
      if (followUp.assignedTo === accountId) return { id };
      await this.followUps.saveTakenOver(tx, followUp, taken);
      audit(tx, 'FollowUpTakenOver', 'follow_up', id, { fields: ['assignedTo'] });
      return { id };
    });
    // the saved outcome has the id of the colleague: the name is read each time
    return isRefusal(result) && result.by ? { ...result, by: await this.nameOf(tx, result.by) } : result;
  }

  private async nameOf(tx: Tx, accountId: string): Promise<string> {
    return (await this.accounts.byIds(tx, [accountId]))[0]?.displayName ?? '';
  }
}
