import { Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { colleagueById } from '../accounts/colleague-loader';
import { traineeById } from '../trainees/trainee-loader';
import { ResolveField } from '../staff-decorators';
import type { RecordedAnswers } from './recorded-answers';

/** Who was notified of answers of concern: those who can read the alert. */
async function notified(
  { record, isSafetyLeadNotified }: RecordedAnswers,
  c: OperationContext,
  { accounts, trainees }: { readonly accounts: AccountsService; readonly trainees: TraineesService },
): Promise<ColleagueRow[]> {
  if (!isSafetyLeadNotified) return [];
  const trainee = await traineeById(c, trainees, record.traineeId);
  const caseWorker = await colleagueById(c, accounts, trainee?.caseWorkerId ?? null);
  const leads = await accounts.safetyLeads(c.tx);
  return caseWorker === null || leads.some(({ id }) => id === caseWorker.id) ? leads : [...leads, caseWorker];
}

@Resolver('FollowUpRecordPayload')
export class FollowUpRecordPayloadResolver {
  constructor(
    readonly accounts: AccountsService,
    readonly trainees: TraineesService,
  ) {}

  @ResolveField('FollowUpRecordPayload', 'notified')
  notified(@Parent() answers: RecordedAnswers, @Context() c: OperationContext): Promise<ColleagueRow[]> {
    return notified(answers, c, this);
  }
}

@Resolver('FollowUpCorrectPayload')
export class FollowUpCorrectPayloadResolver {
  constructor(
    readonly accounts: AccountsService,
    readonly trainees: TraineesService,
  ) {}

  @ResolveField('FollowUpCorrectPayload', 'notified')
  notified(@Parent() answers: RecordedAnswers, @Context() c: OperationContext): Promise<ColleagueRow[]> {
    return notified(answers, c, this);
  }
}
