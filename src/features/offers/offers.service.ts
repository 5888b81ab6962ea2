import { Injectable } from '@nestjs/common';
import { announce } from '../../platform/database/outbox';
import { insertRow, saveRow } from '../../platform/database/table';
import type { Tx } from '../../platform/database/tx';
import { isId } from '../../shared/ids';
import { isRefusal } from '../../shared/refusal';
import { expireOffer, withdrawOffer } from './domain/move-offer';
import type { MovedOffer, NewOffer, Offer, ShownOffer } from './domain/offer';
import {
  BY_IDS,
  LATEST_OF_REFERRALS,
  LOCK,
  LOCK_OPEN_OF_REFERRALS,
  LOCK_SHOWN,
  OF_TRAINEE,
  OVERDUE,
  SHOWN_BY_IDS,
  SHOWN_LATEST_OF_REFERRALS,
  TAKE,
  TAKE_WITHOUT_PLACE,
  WITHOUT_PLACE,
} from './offers.queries';
import { offerTable } from './offers.table';

/** Offers of work. Row-level security decides whose; an employer reads them through the methods named `shown`, with the columns its login has. */
@Injectable()
export class OffersService {
  byIds(tx: Tx, ids: readonly string[]): Promise<Offer[]> {
    return tx.query<Offer>(BY_IDS, [ids.filter(isId)]);
  }

  shownByIds(tx: Tx, ids: readonly string[]): Promise<ShownOffer[]> {
    return tx.query<ShownOffer>(SHOWN_BY_IDS, [ids.filter(isId)]);
  }

  /** Newest first. */
  ofTrainee(tx: Tx, traineeId: string): Promise<Offer[]> {
    return tx.query<Offer>(OF_TRAINEE, [traineeId]);
  }

  /** The offer made last on each referral. */
  latestOfReferrals(tx: Tx, ids: readonly string[]): Promise<Offer[]> {
    return tx.query<Offer>(LATEST_OF_REFERRALS, [ids]);
  }

  shownLatestOfReferrals(tx: Tx, ids: readonly string[]): Promise<ShownOffer[]> {
    return tx.query<ShownOffer>(SHOWN_LATEST_OF_REFERRALS, [ids]);
  }

  /** Locks one as staff or as herself; null: not there, or not yours. */
  async lock(tx: Tx, id: string): Promise<Offer | null> {
    return isId(id) ? ((await tx.query<Offer>(LOCK, [id]))[0] ?? null) : null;
  }

  /** Locks one as the employer who made it. */
  async lockShown(tx: Tx, id: string): Promise<ShownOffer | null> {
    return isId(id) ? ((await tx.query<ShownOffer>(LOCK_SHOWN, [id]))[0] ?? null) : null;
  }

  /** Locks the offer an employer made last on a referral. */
  async lockShownLatest(tx: Tx, referralId: string): Promise<ShownOffer | null> {
    const [latest] = await this.shownLatestOfReferrals(tx, [referralId]);
    return latest ? this.lockShown(tx, latest.id) : null;
  }

  /** Writes a new offer down and tells whom it concerns. */
  async add(tx: Tx, { offer, event }: MovedOffer<NewOffer>): Promise<void> {
    await insertRow(tx, offerTable, offer);
    await announce(tx, event, { subjectKind: 'offer', to: offer.state });
  }

  async save<O extends ShownOffer>(tx: Tx, before: O, { offer, event }: MovedOffer<O>): Promise<void> {
    await saveRow(tx, offerTable, before, offer);
    await announce(tx, event, { subjectKind: 'offer', from: before.state, to: offer.state });
  }

  /** Offers whose time to answer is over and that no worker has recorded as expired yet. */
  async overdue(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(OVERDUE, [limit])).map(({ id }) => id);
  }

  /** Records that the time to answer one is over, as the worker. */
  async expire(tx: Tx, id: string): Promise<void> {
    const [offer] = await tx.query<Offer>(TAKE, [id]);
    if (offer) await this.recordExpired(tx, offer);
  }

  /** Records of an offer that was locked that the time to answer it is over, if it is. */
  async recordExpired<O extends ShownOffer>(tx: Tx, offer: O): Promise<void> {
    const expired = expireOffer(offer, await tx.now());
    if (!isRefusal(expired)) await this.save(tx, offer, expired);
  }

  /** Offers nobody can say yes to any more. More offers than places are not made, so these are older than that rule; who waits for one must not find out by her yes. */
  async withoutPlace(tx: Tx, limit: number): Promise<string[]> {
    return (await tx.query<{ id: string }>(WITHOUT_PLACE, [limit])).map(({ id }) => id);
  }

  /** Takes one back that has no place any more, which tells her and her officer; as the worker. */
  async endWithoutPlace(tx: Tx, id: string): Promise<void> {
    const [offer] = await tx.query<Offer>(TAKE_WITHOUT_PLACE, [id]);
    const withdrawn = offer ? withdrawOffer(offer, await tx.now()) : null;
    if (offer && withdrawn && !isRefusal(withdrawn)) await this.save(tx, offer, withdrawn);
  }

  /** Ends what is not yet answered on referrals that end. */
  async withdrawOf(tx: Tx, referralIds: readonly string[]): Promise<void> {
    for (const offer of await tx.query<Offer>(LOCK_OPEN_OF_REFERRALS, [referralIds])) {
      const withdrawn = withdrawOffer(offer, await tx.now());
      if (!isRefusal(withdrawn)) await this.save(tx, offer, withdrawn);
    }
  }
}
