import { Injectable } from '@nestjs/common';
import { reportedWord, type Requester, requesterOf } from '../../features/accounts/domain/sign-in/requester';
import { ConsentsService } from '../../features/consents/consents.service';
import { type Consent, withdrawConsent } from '../../features/consents/domain/consent';
import { InstitutionReferralEndingsService } from '../../features/institutions/institution-referral-endings.service';
import { OffersService } from '../../features/offers/offers.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse } from '../../shared/refusal';

/**
 * The trainee withdraws a consent. In the same transaction everything open that depends on it ends, and the
 * employer can no longer see any data about her.
 */
@Injectable()
export class WithdrawConsent {
  constructor(
    private readonly consents: ConsentsService,
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
    private readonly institutionReferrals: InstitutionReferralEndingsService,
  ) {}

  async withdraw(tx: Tx, id: string, key: string) {
    const consent = await this.consents.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'consentWithdraw', key, args: { id } }, async () => {
      if (!consent) return refuse('NOT_FOUND');
      return this.withdrawLocked(tx, consent, requesterOf(tx.actor));
    });
  }

  /** Locks a consent that staff record as withdrawn; `take` withdraws it as in her own session. */
  async lockForStaff(tx: Tx, id: string) {
    const consent = await this.consents.lock(tx, id);
    if (!consent) return null;
    const { id: consentId, traineeId, state } = consent;
    const take = () => this.withdrawLocked(tx, consent, reportedWord(traineeId, 'STAFF'));
    return { traineeId, consentId, isDone: state === 'WITHDRAWN', take };
  }

  private async withdrawLocked(tx: Tx, consent: Consent, visitor: Requester) {
    const withdrawn = withdrawConsent(consent, visitor, await tx.now());
    if (isRefusal(withdrawn)) return withdrawn;
    await this.consents.saveState(tx, withdrawn.consent);
    await this.endDependents(tx, consent);
    await announce(tx, withdrawn.event, { subjectKind: 'consent', from: consent.state, to: withdrawn.consent.state });
    return { id: consent.traineeId };
  }

  /**
   * What depends on each purpose:
   * - an employer: the referrals she agreed to with any consent for that employer, including ones replaced by
   * a newer consent;
   * - matching: referrals that were presented to her and that she has not answered;
   * - another institution: every open referral to it.
   */
  private async endDependents(tx: Tx, { id, purpose, traineeId, toInstitutionId }: Consent): Promise<void> {
    if (toInstitutionId !== null) await this.institutionReferrals.revokeOf(tx, traineeId, toInstitutionId);
    if (purpose === 'MATCHING') {
      const unanswered = (await this.referrals.lockOpenOf(tx, traineeId)).filter(({ consentId }) => consentId === null);
      await this.referrals.withdraw(tx, unanswered, 'TRAINEE');
    }
    for (const consentId of await this.consents.sameRecipientIds(tx, id)) {
      await this.offers.withdrawOfReferrals(tx, await this.referrals.withdrawForConsent(tx, consentId));
    }
  }
}
