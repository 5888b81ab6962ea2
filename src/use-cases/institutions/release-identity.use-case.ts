import { Injectable } from '@nestjs/common';
import { ConsentsService } from '../../features/consents/consents.service';
import { liveConsentForInstitution } from '../../features/consents/domain/consent';
import { ContactsService } from '../../features/contacts/contacts.service';
import { sideOf } from '../../features/institutions/domain/institution-referral';
import { releaseIdentity } from '../../features/institutions/domain/institution-referral-transitions';
import { releasedIdentity } from '../../features/institutions/domain/released-identity';
import { InstitutionReferralsService } from '../../features/institutions/institution-referrals.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal, refuse } from '../../shared/refusal';
import { TraineesService } from '../../features/trainees/trainees.service';

/**
 * Releases a trainee's identity to the institution that accepted her, based on her consent that names it. The
 * consent row is locked, so that she cannot withdraw it while the release is in progress.
 */
@Injectable()
export class ReleaseIdentity {
  constructor(
    private readonly referrals: InstitutionReferralsService,
    private readonly trainees: TraineesService,
    private readonly consents: ConsentsService,
    private readonly contacts: ContactsService,
  ) {}

  async release(tx: Tx, id: string, key: string) {
    const consentId = await this.consentId(tx, id);
    const consent = consentId === null ? null : await this.consents.lock(tx, consentId);
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'institutionReferralRelease', key, args: { id } }, async () => {
      const side = referral && sideOf(referral, tx.actor.institutionId);
      if (!referral || !side) return refuse('NOT_FOUND');
      const now = await tx.now();
      const today = localDateAt(now);
      const [person] = await this.referrals.personsOf(tx, [id]);
      const [trainee] = person ? await this.trainees.byIds(tx, [person.traineeId]) : [];
      if (side === 'SENDING' && !trainee) return refuse('NOT_FOUND');
      const live = consent && trainee ? (liveConsentForInstitution([consent], referral.toInstitutionId, today) ?? null) : null;
      const contactMethods = trainee ? await this.contacts.ofTrainees(tx, [trainee.id]) : [];
      const identity = releasedIdentity(trainee ?? { displayName: '', language: 'km' }, contactMethods, now);
      const released = releaseIdentity(referral, side, { consent: live, identity }, now);
      if (isRefusal(released)) return released;
      await this.referrals.saveConsent(tx, id, consent?.id ?? '');
      await this.referrals.save(tx, referral, released);
      return { id };
    });
  }

  /** Consent before referral, the same lock order as her own withdrawal. */
  private async consentId(tx: Tx, id: string): Promise<string | null> {
    const [referral] = await this.referrals.byIds(tx, [id]);
    const [person] = referral ? await this.referrals.personsOf(tx, [id]) : [];
    if (!referral || !person) return null;
    const consents = await this.consents.ofTrainees(tx, [person.traineeId]);
    return liveConsentForInstitution(consents, referral.toInstitutionId, localDateAt(await tx.now()))?.id ?? null;
  }
}
