import { Injectable } from '@nestjs/common';
import { EmployerStateService } from '../../features/employers/employer-state.service';
import { visibleState } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { type OutcomeIds, once, type IdempotentRequest } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { declineCandidate, undoRefusal, parseNotSelected } from '../../features/referrals/domain/candidate-decline';
import { transitionReferral } from '../../features/referrals/domain/referral-transitions';
import { DeclinesService } from '../../features/referrals/declines.service';
import { InterviewsService } from '../../features/referrals/interviews.service';
import type { ReferralChange, SentReferral } from '../../features/referrals/domain/referral';
import { REFERRAL_TRANSITIONS_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnTransitions } from '../../shared/state-machine';

type Fields = Readonly<Record<string, unknown>>;

/**
 * An employer's decisions on a card: opened, shortlisted, declined. A decline is stored separately for ten
 * minutes; until then it can be undone and no notification is sent.
 */
@Injectable()
export class ReviewCandidate {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly employerState: EmployerStateService,
    private readonly declines: DeclinesService,
    private readonly offers: OffersService,
    private readonly interviews: InterviewsService,
  ) {}

  open(tx: Tx, id: string, key: string) {
    return this.transition(tx, id, { field: 'candidateOpen', key, args: { id } }, async (sent) => transitionReferral(sent, 'view'));
  }

  shortlist(tx: Tx, id: string, key: string) {
    return this.transition(tx, id, { field: 'candidateShortlist', key, args: { id } }, async (sent) => {
      const stopped = await this.employerState.stoppedRefusal(tx);
      if (stopped) return stopped;
      const moved = transitionReferral(sent, 'shortlist');
      if (isRefusal(moved)) return moved;
      return (await this.referrals.siteIsCleared(tx, sent.vacancyId)) ? moved : refuse('NOT_CLEARED');
    });
  }

  decline(tx: Tx, id: string, input: Fields, key: string) {
    return this.withLocked(tx, id, { field: 'candidateDecline', key, args: { id, input } }, async (sent) => {
      const reason = parseNotSelected(input);
      if (isRefusal(reason)) return reason;
      const facts = { reason, hasOpenOffer: await this.hasOpenOffer(tx, id), interviews: await this.interviews.ofReferrals(tx, [sent.id]) };
      const decline = declineCandidate(sent, facts, await tx.now());
      if (isRefusal(decline)) return decline;
      await this.declines.add(tx, decline);
      audit(tx, 'CandidateDeclined', 'referral', sent.id, { from: sent.state });
      return { id };
    });
  }

  undoDecline(tx: Tx, id: string, key: string) {
    return this.withLocked(tx, id, { field: 'candidateUndoDecline', key, args: { id } }, async (sent) => {
      const refusal = undoRefusal(sent, await this.hasOpenOffer(tx, id), await tx.now());
      if (refusal) return refusal;
      await this.declines.delete(tx, sent.id);
      audit(tx, 'CandidateDeclineUndone', 'referral', sent.id, { to: sent.state });
      return { id };
    });
  }

  private async hasOpenOffer(tx: Tx, id: string): Promise<boolean> {
    const [offer] = await this.offers.latestEmployerOffersOfReferrals(tx, [id]);
    return offer !== undefined && visibleState('employer', offer, await tx.now()) === 'ISSUED';
  }

  private transition<R extends Refusal>(
    tx: Tx,
    id: string,
    request: IdempotentRequest,
    step: (sent: SentReferral) => Promise<ReferralChange<SentReferral> | R>,
  ) {
    return this.withLocked(tx, id, request, async (sent) => {
      const moved = await step(sent);
      if (isRefusal(moved)) return withOwnTransitions(moved, REFERRAL_TRANSITIONS_OF.employer);
      await this.referrals.save(tx, sent, moved);
      return { id };
    });
  }

  private async withLocked<T extends OutcomeIds | Refusal>(tx: Tx, id: string, request: IdempotentRequest, step: (sent: SentReferral) => Promise<T>) {
    const sent = await this.referrals.lockSent(tx, id);
    tx.asWriter();
    return once(tx, request, async () => (sent ? step(sent) : refuse('NOT_FOUND')));
  }
}
