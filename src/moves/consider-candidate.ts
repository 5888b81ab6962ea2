import { Injectable } from '@nestjs/common';
import { StandingService } from '../employers/standing.service';
import { type Done, once } from '../platform/idempotency';
import type { Tx } from '../platform/tx';
import { moveReferral, notSelectReferral, parseNotSelected } from '../referrals/domain/move-referral';
import type { MovedReferral, SentReferral } from '../referrals/domain/referral';
import { REFERRAL_MOVES_OF } from '../referrals/domain/whose-moves';
import { ReferralsService } from '../referrals/referrals.service';
import { isRefusal, refuse, type Refusal } from '../shared/refusal';
import { withOwnMoves } from '../shared/states';

type Fields = Readonly<Record<string, unknown>>;
type Decided = MovedReferral<SentReferral> | Refusal;

/** What an employer makes of a card: looked at, on the shortlist, not this time. */
@Injectable()
export class ConsiderCandidate {
  constructor(
    private readonly referrals: ReferralsService,
    private readonly standing: StandingService,
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
    return this.move(tx, id, { field: 'candidateDecline', key, args: { id, input } }, async (sent) => {
      const reason = parseNotSelected(input);
      return isRefusal(reason) ? reason : notSelectReferral(sent, reason, await tx.now());
    });
  }

  private async move(
    tx: Tx,
    id: string,
    request: { field: string; key: string; args: unknown },
    decide: (sent: SentReferral) => Promise<Decided>,
  ): Promise<Done | Refusal> {
    const sent = await this.referrals.lockSent(tx, id);
    await tx.path();
    return once(tx, request, async () => {
      if (!sent) return refuse('NOT_FOUND');
      const moved = await decide(sent);
      if (isRefusal(moved)) return withOwnMoves(moved, REFERRAL_MOVES_OF.employer);
      await this.referrals.save(tx, sent, moved);
      return { id };
    });
  }
}
