import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AnonymiseTrainee } from '../../../use-cases/trainees/anonymise-trainee.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { shownName } from '../../shared/referrals/shown-name';
import { Mutation, ResolveField } from '../staff-decorators';
import type { ReasonInput } from '../schema';
import { traineeOutcome } from './trainee-loader';

/** Anonymises a trainee who has left, and provides the name shown for her. */
@Resolver('Trainee')
export class TraineeAnonymiseResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly anonymiseTrainee: AnonymiseTrainee,
  ) {}

  @Can('trainee.anonymise', { stepUp: true })
  @Mutation('traineeAnonymise')
  async anonymise(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeAnonymisePayload', await this.anonymiseTrainee.anonymise(c.tx, id, { ...input }, key));
  }

  @ResolveField('Trainee', 'displayName')
  displayName(@Parent() trainee: Trainee, @Context() c: OperationContext): string {
    return shownName(c, trainee);
  }
}
