import { Injectable } from '@nestjs/common';
import { codedSummary, type CodedSummary } from '../../features/institutions/domain/coded-summary';
import { type InstitutionReferral, sideOf } from '../../features/institutions/domain/institution-referral';
import {
  draftInstitutionReferral,
  offerBlind,
  parseInstitutionReferral,
  revokeReferral,
} from '../../features/institutions/domain/institution-referral-transitions';
import type { Need } from '../../features/institutions/domain/needs';
import { InstitutionReferralsService } from '../../features/institutions/institution-referrals.service';
import { PartnersService } from '../../features/institutions/partners.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { invalid, isRefusal, refuse } from '../../shared/refusal';
import type { Trainee } from '../../features/trainees/domain/trainee';
import { TraineesService } from '../../features/trainees/trainees.service';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A case worker refers a trainee to another institution without revealing her identity: the referral states
 * what is needed, never who needs it.
 */
@Injectable()
export class ReferToInstitution {
  constructor(
    private readonly referrals: InstitutionReferralsService,
    private readonly trainees: TraineesService,
    private readonly partners: PartnersService,
  ) {}

  /** Locks her row first; otherwise two simultaneous referrals could each find none open. */
  async draft(tx: Tx, input: Fields, key: string) {
    const trainee = typeof input['traineeId'] === 'string' ? await this.trainees.lock(tx, input['traineeId']) : null;
    tx.asWriter();
    return once(tx, { field: 'institutionReferralDraft', key, args: { input } }, async () => {
      if (!trainee) return refuse('NOT_FOUND');
      const { institutionId: fromInstitutionId } = trainee;
      const draft = parseInstitutionReferral(input, fromInstitutionId);
      if (isRefusal(draft)) return draft;
      const [institution] = await this.partners.byIds(tx, [draft.toInstitutionId]);
      if (!institution) return invalid([{ path: 'toInstitutionId', problem: 'UNKNOWN' }]);
      const summary = await this.summaryOf(tx, trainee, draft.need, draft.alsoNeeds);
      const open = await this.referrals.openOf(tx, trainee.id);
      const drafted = draftInstitutionReferral(draft, { fromInstitutionId, summary, open }, await tx.now());
      return isRefusal(drafted) ? drafted : { id: await this.referrals.add(tx, drafted, trainee.id) };
    });
  }

  /** Rebuilds the summary, because her skills may have changed since the draft. */
  async offer(tx: Tx, id: string, key: string) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'institutionReferralOffer', key, args: { id } }, async () => {
      const side = referral && sideOf(referral, tx.actor.institutionId);
      if (!referral || !side) return refuse('NOT_FOUND');
      const trainee = await this.traineeOf(tx, referral);
      const summary = trainee ? await this.summaryOf(tx, trainee, referral.need, referral.summary?.alsoNeeds ?? []) : referral.summary;
      if (!summary) return refuse('NOT_FOUND');
      const offered = offerBlind(referral, side, summary, await tx.now());
      if (isRefusal(offered)) return offered;
      await this.referrals.save(tx, referral, offered);
      return { id };
    });
  }

  async revoke(tx: Tx, id: string, key: string) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'institutionReferralRevoke', key, args: { id } }, async () => {
      const side = referral && sideOf(referral, tx.actor.institutionId);
      if (!referral || !side) return refuse('NOT_FOUND');
      const revoked = revokeReferral(referral, side, await tx.now());
      if (isRefusal(revoked)) return revoked;
      await this.referrals.save(tx, referral, revoked);
      return { id };
    });
  }

  private async traineeOf(tx: Tx, referral: InstitutionReferral): Promise<Trainee | null> {
    const [person] = await this.referrals.personsOf(tx, [referral.id]);
    const [trainee] = person ? await this.trainees.byIds(tx, [person.traineeId]) : [];
    return trainee ?? null;
  }

  private async summaryOf(tx: Tx, trainee: Trainee, need: Need, alsoNeeds: readonly Need[]): Promise<CodedSummary> {
    const [profile, [limits], languages] = await Promise.all([
      this.trainees.profile(tx, trainee.id),
      this.trainees.reviewsOf(tx, [trainee.id]),
      this.trainees.languagesOf(tx, [trainee.id]),
    ]);
    const facts = { trainee, limits: limits ?? null, languages, skills: profile?.skills ?? [], need, alsoNeeds };
    return codedSummary(facts, localDateAt(await tx.now()));
  }
}
