import { Injectable } from '@nestjs/common';
import type { HerWord } from '../../features/accounts/domain/sign-in/requester';
import { OffersService } from '../../features/offers/offers.service';
import { PlacementsService } from '../../features/placements/placements.service';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { parseWord, type WordToRecord } from '../../features/words/domain/parse-word';
import { witnessRefusal, type YesSubject, yesRefusal } from '../../features/words/domain/witnessed-word';
import { addWord, witnessFacts } from '../../features/words/word-rows.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';

/** The row that she answers, with its keys. */
interface LockedSubject {
  readonly traineeId: string;
  readonly employerId: string;
  readonly referralId: string;
  readonly offerId: string | null;
  readonly placementId: string | null;
  readonly subject: YesSubject;
}

/**
 * The first witness records that she said yes to a referral or an offer, or that she started. Nothing follows from it until
 * a second witness confirms it. Lock order as in the steps themselves: referral, offer, placement.
 */
@Injectable()
export class RecordYes {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
    private readonly placements: PlacementsService,
  ) {}

  async record(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const parsed = parseWord(input, await tx.now());
    const locked = isRefusal(parsed) ? null : await this.lock(tx, parsed.word, parsed.subjectId);
    tx.asWriter();
    return once(tx, { field: 'wordRecord', key, args: { input } }, async () => {
      if (isRefusal(parsed)) return parsed;
      if (!locked) return refuse('NOT_FOUND');
      return (await this.refusalOf(tx, parsed, locked)) ?? this.add(tx, parsed, locked);
    });
  }

  private async refusalOf(tx: Tx, word: WordToRecord, locked: LockedSubject) {
    return witnessRefusal(await witnessFacts(tx, locked)) ?? yesRefusal(locked.subject, word, await tx.now());
  }

  private async add(tx: Tx, word: WordToRecord, { traineeId, referralId, offerId, placementId }: LockedSubject) {
    await addWord(tx, { traineeId, referralId, offerId, placementId }, word);
    return { id: traineeId };
  }

  private async lock(tx: Tx, word: HerWord, id: string): Promise<LockedSubject | null> {
    if (word === 'YES_TO_REFERRAL') {
      const referral = await this.referrals.lock(tx, id);
      if (!referral) return null;
      const { traineeId, employerId, id: referralId } = referral;
      return { traineeId, employerId, referralId, offerId: null, placementId: null, subject: { word, referral } };
    }
    if (word === 'YES_TO_OFFER') {
      const offer = await this.offers.lock(tx, id);
      if (!offer) return null;
      const { traineeId, employerId, referralId, id: offerId } = offer;
      return { traineeId, employerId, referralId, offerId, placementId: null, subject: { word, offer } };
    }
    if (word !== 'START') return null;
    const placement = await this.placements.lock(tx, id);
    if (!placement) return null;
    const { traineeId, employerId, referralId, offerId } = placement;
    return { traineeId, employerId, referralId, offerId, placementId: placement.id, subject: { word, placement } };
  }
}
