import { Context, Parent, Resolver } from '@nestjs/graphql';
import { type ColleagueRow, AccountsService } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { type FollowUp, isDue, isOutOfWindow } from '../../../features/follow-ups/domain/follow-up';
import type { FollowUpRecord } from '../../../features/follow-ups/domain/follow-up-record';
import { staffFollowUpTransitions } from '../../../features/follow-ups/domain/follow-up-transitions-by-audience';
import { FollowUpRecordsService, type RecordedAnswer } from '../../../features/follow-ups/follow-up-records.service';
import { FollowUpsService } from '../../../features/follow-ups/follow-ups.service';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { localDateAt } from '../../../shared/local-date';
import { amountText, type Currency } from '../../../shared/money';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { existing } from '../../shared/outcome';
import { colleagueById } from '../accounts/colleague-loader';
import { followUpById } from './follow-up-loader';
import { ResolveField } from '../staff-decorators';
import type { Sum } from '../schema';
import { traineeById } from '../trainees/trainee-loader';

@Resolver('FollowUp')
export class FollowUpResolver {
  constructor(
    private readonly records: FollowUpRecordsService,
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('FollowUp', 'trainee')
  async trainee(@Parent() { traineeId }: FollowUp, @Context() c: OperationContext): Promise<Trainee> {
    return existing(await traineeById(c, this.trainees, traineeId), `trainee ${traineeId}`);
  }

  @ResolveField('FollowUp', 'assignedTo')
  assignedTo(@Parent() { assignedTo }: FollowUp, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, assignedTo);
  }

  @ResolveField('FollowUp', 'isDue')
  async isDue(@Parent() followUp: FollowUp, @Context() c: OperationContext): Promise<boolean> {
    return isDue(followUp, localDateAt(await c.tx.now()));
  }

  @ResolveField('FollowUp', 'isOutOfWindow')
  isOutOfWindow(@Parent() followUp: FollowUp): boolean {
    return isOutOfWindow(followUp);
  }

  @ResolveField('FollowUp', 'availableActions')
  nextTransitions(@Parent() followUp: FollowUp, @Context() c: OperationContext): string[] {
    return can(c.actor.roles, 'follow-up.record') ? staffFollowUpTransitions(followUp) : [];
  }

  @ResolveField('FollowUp', 'records')
  recordsOf(@Parent() { id }: FollowUp, @Context() c: OperationContext): Promise<FollowUpRecord[]> {
    return loader(c, 'recordsOfFollowUp', async (ids) => groupRows(ids, await this.records.ofFollowUps(c.tx, ids), (row) => row.followUpId ?? '')).load(id);
  }
}

@Resolver('FollowUpRecord')
export class FollowUpRecordResolver {
  constructor(
    private readonly followUps: FollowUpsService,
    private readonly records: FollowUpRecordsService,
    private readonly trainees: TraineesService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('FollowUpRecord', 'followUp')
  followUp(@Parent() { followUpId }: FollowUpRecord, @Context() c: OperationContext): Promise<FollowUp | null> | null {
    return followUpId === null ? null : followUpById(c, this.followUps, followUpId);
  }

  @ResolveField('FollowUpRecord', 'trainee')
  async trainee(@Parent() { traineeId }: FollowUpRecord, @Context() c: OperationContext): Promise<Trainee> {
    return existing(await traineeById(c, this.trainees, traineeId), `trainee ${traineeId}`);
  }

  @ResolveField('FollowUpRecord', 'recordedBy')
  recordedBy(@Parent() { recordedBy, reportedBy }: FollowUpRecord, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    // null for a trainee's own check-in, which no staff member recorded
    return colleagueById(c, this.accounts, reportedBy === 'TRAINEE_ALONE' ? null : recordedBy);
  }

  @ResolveField('FollowUpRecord', 'replacedById')
  async replacedById(@Parent() { id }: FollowUpRecord, @Context() c: OperationContext): Promise<string | null> {
    const replacements = loader(c, 'replacementOfRecord', async (ids) => inOrder(ids, await this.records.replacementsOf(c.tx, ids), (row) => row.replacedId));
    return (await replacements.load(id))?.id ?? null;
  }

  @ResolveField('FollowUpRecord', 'answers')
  answers(@Parent() { id }: FollowUpRecord, @Context() c: OperationContext): Promise<RecordedAnswer[]> {
    return loader(c, 'answersOfRecord', async (ids) => groupRows(ids, await this.records.answersOf(c.tx, ids), (row) => row.recordId)).load(id);
  }

  @ResolveField('FollowUpRecord', 'payReceived')
  payReceived(@Parent() { payReceivedAmount, payReceivedCurrency }: FollowUpRecord): Sum | null {
    return sum(payReceivedAmount, payReceivedCurrency);
  }

  @ResolveField('FollowUpRecord', 'deductions')
  deductions(@Parent() { deductionsAmount, payReceivedCurrency }: FollowUpRecord): Sum | null {
    return sum(deductionsAmount, payReceivedCurrency);
  }
}

const sum = (amount: number | null, currency: Currency | null): Sum | null =>
  amount === null || currency === null ? null : { amount: amountText(amount, currency), currency };
