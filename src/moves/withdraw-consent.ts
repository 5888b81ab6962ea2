import { Injectable } from '@nestjs/common';
import { visitorOf } from '../accounts/domain/visitor';
import { ConsentsService } from '../consents/consents.service';
import { withdrawConsent } from '../consents/domain/consent';
import { OffersService } from '../offers/offers.service';
import { type Done, once } from '../platform/idempotency';
import { announce } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import { ReferralsService } from '../referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';

/** She takes back what she agreed to: in one transaction, whatever is open on it ends and its employer sees nothing of her any more. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly consents: ConsentsService,
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
  ) {}

  async withdraw(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    const consent = await this.consents.lock(tx, id);
    await tx.path();
    return once(tx, { field: 'consentWithdraw', key, args: { id } }, async () => {
      if (!consent) return refuse('NOT_FOUND');
      const withdrawn = withdrawConsent(consent, visitorOf(tx.actor), await tx.now());
      if (isRefusal(withdrawn)) return withdrawn;
      await this.consents.saveState(tx, withdrawn.consent);
      await this.endWhatRestsOn(tx, id);
      await announce(tx, withdrawn.event, { subjectKind: 'consent', from: consent.state, to: withdrawn.consent.state });
      return { id: consent.traineeId };
    });
  }

  /** A newer yes to the same employer took the place of older ones, and what she agreed to on those is open still. */
  private async endWhatRestsOn(tx: Tx, id: string): Promise<void> {
    for (const given of await this.consents.sameRecipientIds(tx, id)) {
      await this.offers.withdrawOf(tx, await this.referrals.withdrawForConsent(tx, given));
    }
  }
}
