import { Injectable } from '@nestjs/common';
import { reportedWord } from '../../features/accounts/domain/sign-in/requester';
import { declineOffer } from '../../features/offers/domain/offer-transitions';
import type { Offer } from '../../features/offers/domain/offer';
import { visibleRefusal } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { declineReferral, withdrawReferral } from '../../features/referrals/domain/referral-transitions';
import type { Referral } from '../../features/referrals/domain/referral';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { TraineesService } from '../../features/trainees/trainees.service';
import type { StopStep } from '../../features/words/her-steps.service';
import { parseWord, type WordToRecord } from '../../features/words/domain/parse-word';
import { addWord, hasEarlierNo, openCallTask } from '../../features/words/word-rows.service';
import { once } from '../../platform/database/idempotency';
import type { Tx } from '../../platform/database/tx';
import { isRefusal, refuse } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

/**
 * Staff record that she said no to a referral or an offer, said stop, withdrew a consent or asked for a call. It counts
 * at once; recorded by two people it has one effect.
 */
@Injectable()
export class RecordNo {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
    private readonly trainees: TraineesService,
  ) {}

  async no(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const word = parseWord(input, await tx.now());
    const [unlocked] = isRefusal(word) ? [] : await this.offers.byIds(tx, [word.subjectId]);
    const referral = isRefusal(word) ? null : await this.referrals.lock(tx, unlocked?.referralId ?? word.subjectId);
    const offer = unlocked ? await this.offers.lock(tx, unlocked.id) : null;
    tx.asWriter();
    return once(tx, { field: 'wordRecord', key, args: { input } }, async () => {
      if (isRefusal(word)) return word;
      if (!referral) return refuse('NOT_FOUND');
      const { traineeId: id } = referral;
      if (await hasEarlierNo(tx, word.subjectId)) return { id };
      return offer ? this.noToOffer(tx, offer, word) : this.noToReferral(tx, referral, word);
    });
  }

  async callMe(tx: Tx, input: Readonly<Record<string, unknown>>, key: string) {
    const word = parseWord(input, await tx.now());
    const trainee = isRefusal(word) ? null : await this.trainees.lock(tx, word.subjectId);
    tx.asWriter();
    return once(tx, { field: 'wordRecord', key, args: { input } }, async () => {
      if (isRefusal(word)) return word;
      if (!trainee || trainee.state === 'ANONYMISED') return refuse('NOT_FOUND');
      const { id, institutionId } = trainee;
      const causeId = await addWord(tx, { traineeId: id }, word);
      // under the lock of her row: of two people who record it, one opens the task
      await openCallTask(tx, { institutionId, traineeId: id, causeId });
      return { id };
    });
  }

  /** Staff record that she said stop, or withdrew a consent: `step` is the one of her own that follows. */
  async stop(tx: Tx, step: StopStep, input: Readonly<Record<string, unknown>>, key: string) {
    const word = parseWord(input, await tx.now());
    const locked = isRefusal(word) ? null : await step.lockForStaff(tx, word.subjectId);
    tx.asWriter();
    return once(tx, { field: 'wordRecord', key, args: { input } }, async () => {
      if (isRefusal(word)) return word;
      if (!locked) return refuse('NOT_FOUND');
      const { traineeId, consentId, isDone } = locked;
      if (isDone) return { id: traineeId };
      await addWord(tx, { traineeId, consentId }, word);
      const taken = await locked.take();
      return isRefusal(taken) ? taken : { id: traineeId };
    });
  }

  private async noToOffer(tx: Tx, offer: Offer, word: WordToRecord) {
    const { traineeId, referralId } = offer;
    if (offer.state === 'DECLINED') return { id: traineeId };
    const declined = declineOffer(offer, reportedWord(traineeId, 'STAFF'), await tx.now());
    if (isRefusal(declined)) return visibleRefusal('staff', declined);
    await addWord(tx, { traineeId, referralId, offerId: offer.id }, word);
    await this.offers.save(tx, offer, declined);
    return { id: traineeId };
  }

  /** A no to a question declines it; a no to a referral that is under way withdraws it, with its interview and offer. */
  private async noToReferral(tx: Tx, referral: Referral, word: WordToRecord) {
    const { traineeId, id: referralId } = referral;
    const now = await tx.now();
    if (referral.state === 'DECLINED_BY_TRAINEE') return { id: traineeId };
    const speaker = reportedWord(traineeId, 'STAFF');
    const ended = referral.state === 'ASKED' ? declineReferral(referral, speaker, now) : withdrawReferral(referral, now);
    if (isRefusal(ended)) return withOwnTransitions(ended, REFERRAL_TRANSITIONS_OF.staff);
    await addWord(tx, { traineeId, referralId }, word);
    if (referral.state === 'ASKED') await this.referrals.save(tx, referral, ended);
    else {
      await this.referrals.withdraw(tx, [referral], 'TRAINEE');
      await this.offers.withdrawOfReferrals(tx, [referralId]);
    }
    return { id: traineeId };
  }
}
