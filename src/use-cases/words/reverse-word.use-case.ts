import { Injectable } from '@nestjs/common';
import { reportedWord } from '../../features/accounts/domain/sign-in/requester';
import { withdrawConsent } from '../../features/consents/domain/consent';
import { ConsentsService } from '../../features/consents/consents.service';
import { OffersService } from '../../features/offers/offers.service';
import { ReferralsService } from '../../features/referrals/referrals.service';
import type { Referral } from '../../features/referrals/domain/referral';
import { parseAskAgain } from '../../features/words/domain/parse-word';
import { askAgain, isWitnessed, reverseWord, type WitnessedWord } from '../../features/words/domain/witnessed-word';
import {
  cancelByWord,
  findOwnWord,
  lockOwnWord,
  lockWord,
  type OwnWord,
  saveOwnReversal,
  saveWord,
  witnessFacts,
} from '../../features/words/word-rows.service';
import { VacanciesService } from '../../features/vacancies/vacancies.service';
import { type IdempotentRequest, once } from '../../platform/database/idempotency';
import { announce } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { domainEvent } from '../../shared/events';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';

type Fields = Readonly<Record<string, unknown>>;
type Request = Pick<IdempotentRequest, 'field' | 'key' | 'args'>;

/**
 * She takes a witnessed yes back before the start, in her own session or by telling anyone of staff. It counts at once: the
 * referral or the planned start ends, and the seat is free again. Lock order: referral, word, offer, placement.
 */
@Injectable()
export class ReverseWord {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly offers: OffersService,
    private readonly consents: ConsentsService,
    private readonly vacancies: VacanciesService,
  ) {}

  /** Anyone of staff records it. */
  async byStaff(tx: Tx, wordId: string, referralId: string, key: string) {
    return this.reverse(tx, wordId, referralId, { field: 'wordReverse', key, args: { id: wordId } }, async (word) =>
      reverseWord(word, tx.actor.accountId, await tx.now()),
    );
  }

  /** A third person asked her again, and she said no. */
  async byThirdPerson(tx: Tx, wordId: string, referralId: string, input: Fields, key: string) {
    return this.reverse(tx, wordId, referralId, { field: 'wordAskAgain', key, args: { id: wordId, input } }, async (word) => {
      const asked = parseAskAgain(input);
      return isRefusal(asked) ? asked : askAgain(word, { ...asked, person: await witnessFacts(tx, word), methods: [] }, await tx.now());
    });
  }

  /** In her own session. */
  async byHerself(tx: Tx, wordId: string, key: string) {
    const referralId = (await findOwnWord(tx, wordId))?.referralId ?? '';
    const referral = await this.referrals.lock(tx, referralId);
    const word = await lockOwnWord(tx, wordId);
    tx.asWriter();
    return once(tx, { field: 'myWordReverse', key, args: { id: wordId } }, async () => {
      if (!word || !referral) return refuse('NOT_FOUND');
      // pressed twice, or recorded by staff in between: it is taken back
      if (word.reversedAt !== null) return { id: referral.traineeId };
      await saveOwnReversal(tx, word, await tx.now());
      if (word.confirmedAt !== null) await this.endDependents(tx, word, referral);
      return { id: referral.traineeId };
    });
  }

  private async reverse<R extends Refusal>(
    tx: Tx,
    wordId: string,
    referralId: string,
    request: Request,
    decide: (word: WitnessedWord) => Promise<WitnessedWord | R>,
  ) {
    const referral = await this.referrals.lock(tx, referralId);
    const word = await lockWord(tx, wordId);
    tx.asWriter();
    return once(tx, request, async () => {
      if (!word || !referral || word.referralId !== referral.id) return refuse('NOT_FOUND');
      // recorded twice by two people, it has one effect
      if (word.reversedAt !== null) return { id: word.id };
      const reversed = await decide(word);
      if (isRefusal(reversed)) return reversed;
      await saveWord(tx, word, reversed, 'WordReversed');
      if (isWitnessed(word)) await this.endDependents(tx, word, referral);
      return { id: word.id };
    });
  }

  private async endDependents(tx: Tx, word: OwnWord, referral: Referral): Promise<void> {
    if (word.word === 'YES_TO_REFERRAL') return this.endReferral(tx, referral);
    const [before] = await this.vacancies.byIds(tx, [referral.vacancyId]);
    const placementId = await cancelByWord(tx, word.id);
    if (placementId === null || !before) return;
    await announce(tx, domainEvent('PlacementCancelled', placementId), { subjectKind: 'placement', from: 'PLANNED', to: 'CANCELLED' });
    await this.vacancies.announceSeatReturned(tx, before);
  }

  private async endReferral(tx: Tx, referral: Referral): Promise<void> {
    const consent = referral.consentId === null ? null : await this.consents.lock(tx, referral.consentId);
    const withdrawn = consent && withdrawConsent(consent, reportedWord(referral.traineeId, 'STAFF'), await tx.now());
    await this.referrals.withdraw(tx, [referral], 'TRAINEE');
    await this.offers.withdrawOfReferrals(tx, [referral.id]);
    if (!consent || !withdrawn || isRefusal(withdrawn)) return;
    await this.consents.saveState(tx, withdrawn.consent);
    await announce(tx, withdrawn.event, { subjectKind: 'consent', from: consent.state, to: withdrawn.consent.state });
  }
}
