import { Injectable } from '@nestjs/common';
import { reportedWord, type Requester, requesterOf } from '../../features/accounts/domain/sign-in/requester';
import { ConsentsService } from '../../features/consents/consents.service';
import { candidateCard, type CardVacancy } from '../../features/referrals/domain/candidate-card';
import type { ConsentField } from '../../features/consents/domain/consent';
import { parseEmployerFields } from '../../features/consents/domain/parse-consent';
import { StoredMatchesService } from '../../features/matching/stored-matches.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { agreeToReferral, declineReferral, agreementRefusal } from '../../features/referrals/domain/referral-transitions';
import type { Referral } from '../../features/referrals/domain/referral';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { TraineesService } from '../../features/trainees/trainees.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

type Fields = Readonly<Record<string, unknown>>;
const refusalForTrainee = <R extends Refusal>(refusal: R): R => withOwnTransitions(refusal, REFERRAL_TRANSITIONS_OF.trainee);

/**
 * The trainee agrees to a referral or declines it. Agreeing is her consent for this employer, limited to the
 * fields she chose, and creates the card. Declining has no disadvantage for her.
 */
@Injectable()
export class AnswerReferral {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly consents: ConsentsService,
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
    private readonly matches: StoredMatchesService,
  ) {}

  async agree(tx: Tx, id: string, input: Fields, key: string) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'referralAgree', key, args: { id, input } }, async () => {
      if (!referral) return refuse('NOT_FOUND');
      const fields = parseEmployerFields(input);
      if (isRefusal(fields)) return fields;
      return this.agreeLocked(tx, referral, { fields, visitor: requesterOf(tx.actor) });
    });
  }

  /** Locks a referral to which she said yes before two witnesses; `take` agrees to it, once the second one has confirmed it. */
  async lockForWitnesses(tx: Tx, id: string) {
    const referral = await this.referrals.lock(tx, id);
    if (!referral) return null;
    const take = (fields: readonly ConsentField[]) => this.agreeLocked(tx, referral, { fields, visitor: reportedWord(referral.traineeId, 'TWO_WITNESSES') });
    return { subject: { word: 'YES_TO_REFERRAL', referral } as const, take };
  }

  private async agreeLocked(tx: Tx, referral: Referral, { fields, visitor }: { fields: readonly ConsentField[]; visitor: Requester }) {
    const { institutionId, traineeId, employerId } = referral;
    const facts = { visitor, siteIsCleared: await this.referrals.siteIsCleared(tx, referral.vacancyId) };
    const refusal = agreementRefusal(referral, facts);
    if (refusal) return refusalForTrainee(refusal);
    const [profile, work] = [await this.trainees.profile(tx, traineeId), await this.workOf(tx, referral)];
    if (!profile || !work) return refuse('NOT_FOUND');
    const consentId = await this.consents.addForEmployer(tx, { institutionId, traineeId, employerId, fields, language: tx.actor.language });
    const agreed = agreeToReferral(referral, { ...facts, consentId, card: candidateCard(profile, work, fields) }, await tx.now());
    if (isRefusal(agreed)) return refusalForTrainee(agreed);
    await this.referrals.save(tx, referral, agreed);
    return { id: referral.id };
  }

  async decline(tx: Tx, id: string, key: string) {
    const referral = await this.referrals.lock(tx, id);
    tx.asWriter();
    return once(tx, { field: 'referralDecline', key, args: { id } }, async () => {
      if (!referral) return refuse('NOT_FOUND');
      const declined = declineReferral(referral, requesterOf(tx.actor), await tx.now());
      if (isRefusal(declined)) return refusalForTrainee(declined);
      await this.referrals.save(tx, referral, declined);
      return { id };
    });
  }

  private async workOf(tx: Tx, { vacancyId, matchId }: Referral): Promise<CardVacancy | null> {
    const [[requirements], [match]] = [await this.vacancies.parts(tx, [vacancyId]), await this.matches.byIds(tx, [matchId])];
    return requirements && match ? { asks: requirements, contributions: match.contributions } : null;
  }
}
