import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../consents/consents.service';
import { type Consent, withdrawConsent } from '../consents/domain/consent';
import { type Done, once } from '../platform/idempotency';
import { announce } from '../platform/outbox';
import type { Tx } from '../platform/tx';
import type { Referral } from '../referrals/domain/referral';
import { ReferralsService } from '../referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';

/** She takes back what she agreed to: in one transaction, whatever is open on it ends and its employer sees nothing of her any more. */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly consents: ConsentsService,
    private readonly referrals: ReferralsService,
  ) {}

  async withdraw(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    // Referrals before the consent: her yes to a referral takes them in the same order.
    const [found] = await this.consents.byIds(tx, [id]);
    const open = found ? await this.restingOn(tx, found) : [];
    const consent = found ? await this.consents.lock(tx, id) : null;
    await tx.path();
    return once(tx, { field: 'consentWithdraw', key, args: { id } }, async () => {
      if (!consent || tx.actor.audience !== 'trainee') return refuse('NOT_FOUND');
      const withdrawn = withdrawConsent(consent, { audience: 'trainee', traineeId: tx.actor.traineeId }, await tx.now());
      if (isRefusal(withdrawn)) return withdrawn;
      await this.consents.saveState(tx, withdrawn.consent);
      await this.referrals.withdraw(tx, open, 'TRAINEE');
      await announce(tx, withdrawn.event, { subjectKind: 'consent', from: consent.state, to: withdrawn.consent.state });
      return { id: consent.traineeId };
    });
  }

  /** On her yes to an employer rests what she agreed to there, now or before; on her yes to matching, what she was asked and has not answered. */
  private async restingOn(tx: Tx, { id, purpose, traineeId }: Consent): Promise<Referral[]> {
    if (purpose === 'REFERRAL_TO_EMPLOYER') return this.referrals.lockOpenOnConsents(tx, await this.consents.sameRecipientIds(tx, id));
    if (purpose !== 'MATCHING') return [];
    return (await this.referrals.lockOpenOf(tx, traineeId)).filter(({ consentId }) => consentId === null);
  }
}
