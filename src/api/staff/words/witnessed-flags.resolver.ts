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

/** Whether two witnesses confirmed her answer, wherever staff see it. */
@Resolver()
export class WitnessedFlagsResolver {
  constructor(private readonly words: WordsService) {}

  @ResolveField('Trainee', 'words')
  list(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<ShownWord[]> {
    return loader(c, 'wordsOfTrainee', async (ids) => groupRows(ids, await this.words.shownOfTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }

  @ResolveField('Referral', 'isWitnessed')
  referral(@Parent() { id }: Referral, @Context() c: OperationContext): Promise<boolean> {
    return this.isWitnessed(c, id);
  }

  @ResolveField('Offer', 'isWitnessed')
  offer(@Parent() { id }: Offer, @Context() c: OperationContext): Promise<boolean> {
    return this.isWitnessed(c, id);
  }

  @ResolveField('Placement', 'isYesWitnessed')
  yes(@Parent() { offerId }: Placement, @Context() c: OperationContext): Promise<boolean> {
    return this.isWitnessed(c, offerId);
  }

  @ResolveField('Placement', 'isStartWitnessed')
  start(@Parent() { id }: Placement, @Context() c: OperationContext): Promise<boolean> {
    return this.isWitnessed(c, id);
  }

  @ResolveField('Task', 'wordId')
  wordId(@Parent() { kind, subjectId }: Task): string | null {
    return WORD_TASKS.includes(kind) ? subjectId : null;
  }

  private isWitnessed(c: OperationContext, subjectId: string): Promise<boolean> {
    return loader<boolean>(c, 'witnessedSubjects', async (ids) => {
      const witnessed = await this.words.witnessedAmong(c.tx, ids);
      return ids.map((id) => witnessed.has(id));
    }).load(subjectId);
  }
}
