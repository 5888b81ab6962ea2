import { Injectable } from '@nestjs/common';
import type { TraineeLimits } from '../matching/domain/facts/pair';
import { announce } from '../../platform/database/outbox';
import { insertRow, lockRow, lockRows, rowsBy, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal } from '../../shared/refusal';
import { expireOffer, withdrawOffer } from './domain/offer-transitions';
import { OFFER, type OfferChange, type NewOffer, type Offer, type EmployerOffer } from './domain/offer';
import {
  AGE_FACTS,
  LATEST_OF_REFERRALS,
  OVERDUE,
  LATEST_EMPLOYER_OFFERS_OF_REFERRALS,
  LOCK_UNCLAIMED,
  LOCK_WITHOUT_SEAT,
  WITHOUT_SEAT,
} from './offers.queries';
import { employerOfferTable, offerTable } from './offers.table';

/** What an offer's use cases read of a trainee's age. */
interface AgeFacts extends Pick<TraineeLimits, 'fifteenOn' | 'eighteenOn'> {
  readonly minorConsents: readonly string[];
}

/**
 * Job offers. Row-level security limits the rows. Employers use the methods with `EmployerOffer` in their
 * name, which read only the columns of their login.
 */
@Injectable()
export class OffersService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Offer[]> {
    return rowsBy(tx, offerTable, { id: ids.filter(isId) });
  }

  employerOffersByIds(tx: Tx, ids: readonly string[]): Promise<EmployerOffer[]> {
    return rowsBy(tx, employerOfferTable, { id: ids.filter(isId) });
  }

  /** Newest first. */
  ofTrainee(tx: Tx, traineeId: string): Promise<Offer[]> {
    return rowsBy(tx, offerTable, { traineeId }, { sentAt: 'DESC', id: 'ASC' });
  }

  /** The latest offer of each referral. */
  latestOfReferrals(tx: Tx, ids: readonly string[]): Promise<Offer[]> {
    return tx.query<Offer>(LATEST_OF_REFERRALS, [ids]);
  }

  latestEmployerOffersOfReferrals(tx: Tx, ids: readonly string[]): Promise<EmployerOffer[]> {
    return tx.query<EmployerOffer>(LATEST_EMPLOYER_OFFERS_OF_REFERRALS, [ids]);
  }

  /** Locks an offer as staff or as the trainee; null if it does not exist or the actor may not see it. */
  async lock(tx: Tx, id: string): Promise<Offer | null> {
    return isId(id) ? lockRow(tx, offerTable, { id }) : null;
  }

  /** Locks an offer as the employer that made it. */
  async lockEmployerOffer(tx: Tx, id: string): Promise<EmployerOffer | null> {
    return isId(id) ? lockRow(tx, employerOfferTable, { id }) : null;
  }

  /** Locks the employer's latest offer for a referral. */
  async lockLatestEmployerOffer(tx: Tx, referralId: string): Promise<EmployerOffer | null> {
    const [latest] = await this.latestEmployerOffersOfReferrals(tx, [referralId]);
    return latest ? this.lockEmployerOffer(tx, latest.id) : null;
  }

  /** Adds an offer and announces it. */
  async add(tx: Tx, { offer, event }: OfferChange<NewOffer>): Promise<void> {
    await insertRow(tx, offerTable, offer);
    await announce(tx, event, { subjectKind: 'offer', to: offer.state });
  }

  async save<O extends EmployerOffer>(tx: Tx, before: O, { offer, event }: OfferChange<O>): Promise<void> {
    await saveRow(tx, offerTable, before, offer);
    await announce(tx, event, { subjectKind: 'offer', from: before.state, to: offer.state });
  }

  /** Offers past their deadline that no worker has recorded as expired yet. */
  async overdue(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(OVERDUE, [limit])).map(({ id }) => id);
  }

  /** Records an offer as expired, as the worker. */
  async expire(tx: Tx, id: string): Promise<void> {
    const [offer] = await tx.query<Offer>(LOCK_UNCLAIMED, [id]);
    if (offer) await this.recordExpired(tx, offer);
  }

  /** Records a locked offer as expired if it is past its deadline. */
  async recordExpired<O extends EmployerOffer>(tx: Tx, offer: O): Promise<void> {
    const expired = expireOffer(offer, await tx.now());
    if (!isRefusal(expired)) await this.save(tx, offer, expired);
  }

  /**
   * Open offers that can no longer be accepted. New offers are limited to the free seats, so these predate
   * that rule; a trainee must not find out only when she tries to accept.
   */
  async withoutSeat(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(WITHOUT_SEAT, [limit])).map(({ id }) => id);
  }

  /** Withdraws an offer without a free seat, which notifies the trainee and her officer; as the worker. */
  async withdrawWithoutSeat(tx: Tx, id: string): Promise<void> {
    const [offer] = await tx.query<Offer>(LOCK_WITHOUT_SEAT, [id]);
    const withdrawn = offer ? withdrawOffer(offer, await tx.now()) : null;
    if (offer && withdrawn && !isRefusal(withdrawn)) await this.save(tx, offer, withdrawn);
  }

  /** Withdraws the open offers of referrals that end, locked in the same order as in every use case. */
  async withdrawOfReferrals(tx: Tx, referralIds: readonly string[]): Promise<void> {
    for (const offer of await lockRows(tx, offerTable, { referralId: referralIds, state: OFFER.transitions.withdraw.from }, { id: 'ASC' })) {
      const withdrawn = withdrawOffer(offer, await tx.now());
      if (!isRefusal(withdrawn)) await this.save(tx, offer, withdrawn);
    }
  }

  /**
   * What decides with the start day whether she may work, for staff and herself: the two days that stand for her age,
   * null if it has not been assessed, and the consents to work under 18 that are valid today.
   */
  async ageFactsOf(tx: Tx, traineeId: string): Promise<AgeFacts> {
    return (await tx.query<AgeFacts>(AGE_FACTS, [traineeId]))[0] ?? { fifteenOn: null, eighteenOn: null, minorConsents: [] };
  }
}
