import { Context, Parent, Resolver } from '@nestjs/graphql';
import { type Task, WORD_TASKS } from '../../../features/notifications/domain/task';
import type { Offer } from '../../../features/offers/domain/offer';
import type { Placement } from '../../../features/placements/domain/placement';
import type { Referral } from '../../../features/referrals/domain/referral';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { type ShownWord, WordsService } from '../../../features/words/words.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { ResolveField } from '../staff-decorators';

/** Whether two witnesses confirmed her answer to a referral, an offer or about a start. */
function isWitnessed(c: OperationContext, words: WordsService, subjectId: string): Promise<boolean> {
  return loader<boolean>(c, 'witnessedSubjects', async (ids) => {
    const witnessed = await words.witnessedAmong(c.tx, ids);
    return ids.map((id) => witnessed.has(id));
  }).load(subjectId);
}

/** What a trainee said without a session of her own. */
@Resolver('Trainee')
export class TraineeWordsResolver {
  constructor(private readonly words: WordsService) {}

  @ResolveField('Trainee', 'words')
  list(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<ShownWord[]> {
    return loader(c, 'wordsOfTrainee', async (ids) => groupRows(ids, await this.words.shownOfTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }
}

/** Marks a referral to which two witnesses gave her yes. */
@Resolver('Referral')
export class WitnessedReferralResolver {
  constructor(private readonly words: WordsService) {}

  @ResolveField('Referral', 'isWitnessed')
  isWitnessed(@Parent() { id }: Referral, @Context() c: OperationContext): Promise<boolean> {
    return isWitnessed(c, this.words, id);
  }
}

/** Marks an offer to which two witnesses gave her yes. */
@Resolver('Offer')
export class WitnessedOfferResolver {
  constructor(private readonly words: WordsService) {}

  @ResolveField('Offer', 'isWitnessed')
  isWitnessed(@Parent() { id }: Offer, @Context() c: OperationContext): Promise<boolean> {
    return isWitnessed(c, this.words, id);
  }
}

/** Marks a placement whose yes or start two witnesses gave. */
@Resolver('Placement')
export class WitnessedPlacementResolver {
  constructor(private readonly words: WordsService) {}

  @ResolveField('Placement', 'isYesWitnessed')
  yes(@Parent() { offerId }: Placement, @Context() c: OperationContext): Promise<boolean> {
    return isWitnessed(c, this.words, offerId);
  }

  @ResolveField('Placement', 'isStartWitnessed')
  start(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<boolean> {
    return isWitnessed(c, this.words, id);
  }
}

/** The word that a task is about. */
@Resolver('Task')
export class TaskWordResolver {
  @ResolveField('Task', 'wordId')
  wordId(@Parent() { kind, subjectId }: Task): string | null {
    return WORD_TASKS.includes(kind) ? subjectId : null;
  }
}
