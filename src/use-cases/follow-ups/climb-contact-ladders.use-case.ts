import { Injectable } from '@nestjs/common';
import { ContactsService } from '../../features/contacts/contacts.service';
import { climbLadder, type ContactLadder, type LadderFacts } from '../../features/follow-ups/domain/ladder/contact-ladder';
import { ContactLaddersService, type LadderState } from '../../features/follow-ups/ladder/contact-ladders.service';
import type { Placement } from '../../features/placements/domain/placement';
import { markReachable, markUnreachable } from '../../features/placements/domain/placement-transitions';
import { PlacementsService } from '../../features/placements/placements.service';
import type { Tx } from '../../platform/database/tx';
import { localDateAt } from '../../shared/local-date';
import { isRefusal } from '../../shared/refusal';

/** Begins the ladder of a follow-up that has no answer (docs/domain.md 5.16). */
@Injectable()
export class StartContactLadders {
  readonly what = 'contact ladder to start';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly run: (tx: Tx, followUpId: string) => Promise<void>;

  constructor(ladders: ContactLaddersService) {
    this.due = (tx, limit) => ladders.toStart(tx, limit);
    this.run = async (tx, followUpId) => {
      const followUp = await ladders.lockToStart(tx, followUpId);
      if (followUp) await ladders.start(tx, followUp);
    };
  }
}

/**
 * Opens the next step of a ladder on its day. At its end the trainee counts as unreachable, and so does her placement.
 *
 * Lock order: placements, trainee, ladder, tasks; as for a recorded follow-up and a logged contact.
 */
@Injectable()
export class ClimbContactLadders {
  readonly what = 'contact ladder';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly run: (tx: Tx, id: string) => Promise<void>;

  constructor(
    private readonly ladders: ContactLaddersService,
    private readonly contacts: ContactsService,
    private readonly placements: PlacementsService,
  ) {
    this.due = (tx, limit) => ladders.due(tx, limit);
    this.run = (tx, id) => this.climb(tx, id);
  }

  private async climb(tx: Tx, id: string): Promise<void> {
    const subject = await this.ladders.subjectOf(tx, id);
    if (!subject) return;
    const placements = await lockInOrder(tx, this.placements, await this.placements.ofTrainees(tx, [subject.traineeId]));
    const ladder = await this.ladders.lockDue(tx, id, subject);
    if (!ladder) return;
    const state = await this.ladders.stateOf(tx, ladder);
    if (state.wasReached) return this.ladders.end(tx, ladder, 'REACHED');
    if (state.wantsNoContact) return this.ladders.end(tx, ladder, 'NO_CONTACT');
    // nothing is saved: a day that moved on would tell others that those who care for her safety decide
    if (state.isUnsafe) return;
    const { silentFrom } = ladder;
    const reached = await this.ladders.reachedSteps(tx, ladder);
    const climbed = climbLadder(this.ladders.rungsOf(ladder), { silentFrom, reached }, await this.factsOf(tx, ladder, state));
    await this.ladders.addSteps(tx, ladder, climbed.reached, subject.code);
    await this.ladders.save(tx, ladder, climbed, climbed.next === null ? await this.markUnreachable(tx, placements) : []);
  }

  private async factsOf(tx: Tx, { traineeId }: ContactLadder, { tried }: LadderState): Promise<LadderFacts> {
    const now = await tx.now();
    return { today: localDateAt(now), now, methods: await this.contacts.ofTrainees(tx, [traineeId]), tried };
  }

  /** Only work that has begun can be unreachable; a planned start and work that ended keep their state. */
  private async markUnreachable(tx: Tx, placements: readonly Placement[]): Promise<string[]> {
    const lost: string[] = [];
    for (const placement of placements) {
      const change = markUnreachable(placement);
      if (isRefusal(change)) continue;
      await this.placements.save(tx, placement, change);
      lost.push(placement.id);
    }
    return lost;
  }
}

/** Marks the placements of a trainee who was reached after her ladder had ended as reachable again. */
@Injectable()
export class MarkReachedAgain {
  readonly what = 'trainee reached again';
  readonly due: (tx: Tx, limit: number) => Promise<string[]>;
  readonly run: (tx: Tx, id: string) => Promise<void>;

  constructor(ladders: ContactLaddersService, placements: PlacementsService) {
    this.due = (tx, limit) => ladders.reachedAgain(tx, limit);
    this.run = async (tx, id) => {
      const subject = await ladders.subjectOf(tx, id);
      if (!subject) return;
      const locked = await lockInOrder(tx, placements, await placements.ofTrainees(tx, [subject.traineeId]));
      const ladder = await ladders.lockReachedAgain(tx, id);
      if (!ladder) return;
      for (const placement of locked.filter((one) => ladder.lostPlacements.includes(one.id))) {
        const change = markReachable(placement);
        if (!isRefusal(change)) await placements.save(tx, placement, change);
      }
      await ladders.forgetLost(tx, ladder);
    };
  }
}

/** Locks placements in the order of their ids, so that two workers wait for each other and never in a circle. */
async function lockInOrder(tx: Tx, placements: PlacementsService, unlocked: readonly Placement[]): Promise<Placement[]> {
  const locked: Placement[] = [];
  for (const { id } of [...unlocked].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const placement = await placements.lock(tx, id);
    if (placement) locked.push(placement);
  }
  return locked;
}
