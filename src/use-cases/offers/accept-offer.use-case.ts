import { Injectable } from '@nestjs/common';
import { reportedWord, type Requester, requesterOf } from '../../features/accounts/domain/sign-in/requester';
import { FollowUpsService } from '../../features/follow-ups/follow-ups.service';
import { acceptOffer } from '../../features/offers/domain/offer-transitions';
import type { Offer } from '../../features/offers/domain/offer';
import { visibleRefusal } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { planPlacement } from '../../features/placements/domain/plan-placement';
import { PlacementsService } from '../../features/placements/placements.service';
import { once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { transitionReferral } from '../../features/referrals/domain/referral-transitions';
import type { Referral } from '../../features/referrals/domain/referral';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ageObstacles } from '../../features/matching/domain/gates/age-gates';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { domainEvent } from '../../shared/events';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';
import { VacanciesService } from '../../features/vacancies/vacancies.service';

/**
 * The trainee accepts an offer: the seat, offer, referral, planned placement and its year of follow-ups
 * change in one transaction. Lock order: referral, offer, vacancy. The seat comes last, because other
 * transactions wait for it.
 */
@Injectable()
export class AcceptOffer {
  constructor(
    private readonly offers: OffersService,
    private readonly referrals: ReferralsService,
    private readonly vacancies: VacanciesService,
    private readonly placements: PlacementsService,
    private readonly followUps: FollowUpsService,
  ) {}

  async accept(tx: Tx, id: string, key: string) {
    const [unlocked] = await this.offers.byIds(tx, [id]);
    const referral = unlocked ? await this.referrals.lock(tx, unlocked.referralId) : null;
    const offer = referral ? await this.offers.lock(tx, id) : null;
    tx.asWriter();
    return once(tx, { field: 'offerAccept', key, args: { id } }, async () =>
      offer && referral ? this.acceptLocked(tx, offer, referral, requesterOf(tx.actor)) : refuse('NOT_FOUND'),
    );
  }

  /** Locks an offer to which she said yes before two witnesses; `take` accepts it, once the second one has confirmed it. */
  async lockForWitnesses(tx: Tx, id: string) {
    const [unlocked] = await this.offers.byIds(tx, [id]);
    const referral = unlocked ? await this.referrals.lock(tx, unlocked.referralId) : null;
    const offer = referral ? await this.offers.lock(tx, id) : null;
    if (!offer || !referral) return null;
    const take = () => this.acceptLocked(tx, offer, referral, reportedWord(offer.traineeId, 'TWO_WITNESSES'));
    return { subject: { word: 'YES_TO_OFFER', offer } as const, take };
  }

  private async acceptLocked(tx: Tx, offer: Offer, referral: Referral, visitor: Requester) {
    const siteIsCleared = await this.referrals.siteIsCleared(tx, offer.vacancyId, offer.startsOn);
    const [before] = await this.vacancies.byIds(tx, [offer.vacancyId]);
    if (!before) return refuse('NOT_FOUND');
    const tooYoung = ageObstacles(await this.offers.ageFactsOf(tx, offer.traineeId), this.vacancies.ageRelevantWork(before, offer));
    const accepted = acceptOffer(offer, { visitor, siteIsCleared, tooYoung }, await tx.now());
    if (isRefusal(accepted)) return visibleRefusal('trainee', accepted);
    const hired = transitionReferral(referral, 'hire');
    if (isRefusal(hired)) return withOwnTransitions(hired, REFERRAL_TRANSITIONS_OF.trainee);
    await this.referrals.save(tx, referral, hired);
    await this.offers.save(tx, offer, accepted);
    const seatTaken = visitor.source === undefined ? await this.vacancies.takeSeat(tx, offer.vacancyId) : await this.vacancies.takeWitnessedSeat(tx, offer.id);
    if (!seatTaken) return refuse('NO_SEAT_LEFT');
    const [vacancy] = await this.vacancies.byIds(tx, [offer.vacancyId]);
    if (!vacancy) return refuse('NOT_FOUND');
    const planned = planPlacement(accepted.offer, vacancy);
    if (isRefusal(planned)) return planned;
    const placementId = await this.placements.add(tx, planned);
    await this.followUps.planSchedule(tx, { ...planned, id: placementId });
    if (vacancy.state === 'FILLED') await announce(tx, domainEvent('VacancyFilled', vacancy.id), { subjectKind: 'vacancy', from: before.state, to: 'FILLED' });
    return { id: offer.id };
  }
}
