import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { ContactLogService, type ContactSummary } from '../../../features/contacts/contact-log.service';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { LogContact } from '../../../use-cases/contacts/log-contact.use-case';
import { Can } from '../../shared/permission.decorators';
import type { ContactLogInput } from '../schema';
import { Mutation, ResolveField } from '../staff-decorators';
import { traineeOutcome } from './trainee-loader';

/** The contacts with a trainee that staff log. */
@Resolver('Trainee')
export class ContactLogResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly log: ContactLogService,
    private readonly logContact: LogContact,
  ) {}

  @Can('contact.log')
  @Mutation('traineeLogContact')
  async add(@Args('id') id: string, @Args('input') input: ContactLogInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return traineeOutcome(c, this.trainees, 'TraineeLogContactPayload', await this.logContact.add(c.tx, id, { ...input }, key));
  }

  @ResolveField('Trainee', 'lastContactAt')
  async lastContactAt(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<Date | null> {
    return (await this.summaryOf(c, id))?.lastContactAt ?? null;
  }

  @ResolveField('Trainee', 'lastAttemptAt')
  async lastAttemptAt(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<Date | null> {
    return (await this.summaryOf(c, id))?.lastAttemptAt ?? null;
  }

  private summaryOf(c: OperationContext, id: string): Promise<ContactSummary | null> {
    return loader<ContactSummary | null>(c, 'contactSummaryOfTrainee', async (ids) =>
      inOrder(ids, await this.log.summaries(c.tx, ids), (row) => row.traineeId),
    ).load(id);
  }
}
