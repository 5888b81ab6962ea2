import { Injectable } from '@nestjs/common';
import { StandingService } from '../../features/employers/standing.service';
import { stateShown } from '../../features/offers/domain/offer-transitions-by-audience';
import { OffersService } from '../../features/offers/offers.service';
import { type Done, once, type Request } from '../../platform/database/idempotency';
import { audit } from '../../platform/database/outbox';
import type { Tx } from '../../platform/database/tx';
import { declineCandidate, mayUndoDecline, parseNotSelected } from '../../features/referrals/domain/decline';
import { moveReferral } from '../../features/referrals/domain/move-referral';
import { DeclinesService } from '../../features/referrals/declines.service';
import type { MovedReferral, SentReferral } from '../../features/referrals/domain/referral';
import { REFERRAL_MOVES_OF } from '../../features/referrals/domain/referral-transitions-by-audience';
import { ReferralsService } from '../../features/referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../../shared/refusal';
import { withOwnMoves } from '../../shared/states';

type Fields = Readonly<Record<string, unknown>>;
type Decided = MovedReferral<SentReferral> | Refusal;

/**
 * An employer's decisions on a card: opened, shortlisted, declined. A decline is stored separately for ten
 * minutes; until then it can be undone and no notification is sent.
 */
@Injectable()
export class ConsiderCandidate {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly standing: StandingService,
    private readonly declines: DeclinesService,
    private readonly offers: OffersService,
  ) {}

  open(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, id, { field: 'candidateOpen', key, args: { id } }, async (sent) => moveReferral(sent, 'view'));
  }

  shortlist(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.move(tx, id, { field: 'candidateShortlist', key, args: { id } }, async (sent) => {
      const stopped = await this.standing.stopped(tx);
      if (stopped) return stopped;
      const moved = moveReferral(sent, 'shortlist');
      if (isRefusal(moved)) return moved;
      return (await this.referrals.siteIsCleared(tx, sent.vacancyId)) ? moved : refuse('NOT_CLEARED');
    });
  }

  decline(tx: Tx, id: string, input: Fields, key: string): Promise<Done | Refusal> {
    return this.decide(tx, id, { field: 'candidateDecline', key, args: { id, input } }, async (sent) => {
      const reason = parseNotSelected(input);
      if (isRefusal(reason)) return reason;
      const decline = declineCandidate(sent, { reason, hasOpenOffer: await this.hasOpenOffer(tx, id) }, await tx.now());
      if (isRefusal(decline)) return decline;
      await this.declines.keep(tx, decline);
      audit(tx, 'CandidateDeclined', 'referral', sent.id, { from: sent.state });
      return { id };
    });
  }

  undoDecline(tx: Tx, id: string, key: string): Promise<Done | Refusal> {
    return this.decide(tx, id, { field: 'candidateUndoDecline', key, args: { id } }, async (sent) => {
      const not = mayUndoDecline(sent, await this.hasOpenOffer(tx, id), await tx.now());
      if (not) return not;
      await this.declines.drop(tx, sent.id);
      audit(tx, 'CandidateDeclineUndone', 'referral', sent.id, { to: sent.state });
      return { id };
    });
  }

  private async hasOpenOffer(tx: Tx, id: string): Promise<boolean> {
    const [offer] = await this.offers.shownLatestOfReferrals(tx, [id]);
    return offer !== undefined && stateShown('employer', offer, await tx.now()) === 'ISSUED';
  }

  private move(tx: Tx, id: string, request: Request, step: (sent: SentReferral) => Promise<Decided>): Promise<Done | Refusal> {
    return this.decide(tx, id, request, async (sent) => {
      const moved = await step(sent);
      if (isRefusal(moved)) return withOwnMoves(moved, REFERRAL_MOVES_OF.employer);
      await this.referrals.save(tx, sent, moved);
      return { id };
    });
  }

  private async decide(tx: Tx, id: string, request: Request, step: (sent: SentReferral) => Promise<Done | Refusal>): Promise<Done | Refusal> {
    const sent = await this.referrals.lockSent(tx, id);
    tx.path();
    return once(tx, request, async () => (sent ? step(sent) : refuse('NOT_FOUND')));
  }
}
