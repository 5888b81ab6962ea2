import { Args, Context, Resolver } from '@nestjs/graphql';
import { TraineeListService } from '../../../features/lists/trainee-list.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { EnrolSelectedTrainees } from '../../../use-cases/services/enrol-selected-trainees.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { TraineesEnrolInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { bulkPayload } from './bulk-payload';

/** Enrols the trainees selected in a list: those who cannot be enrolled are left out and named with the reason. */
@Resolver()
export class BulkEnrolResolver {
  constructor(
    private readonly lists: TraineeListService,
    private readonly enrolTrainees: EnrolSelectedTrainees,
  ) {}

  @Can('enrolment.manage')
  @Mutation('traineesEnrol')
  async enrol(
    @Args('courseId') courseId: string,
    @Args('input') input: TraineesEnrolInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    const result = await this.enrolTrainees.enrol(c.tx, courseId, { ...input }, key);
    return outcome(c, 'BulkPayload', isRefusal(result) ? result : await bulkPayload(c, this.lists, result));
  }
}
