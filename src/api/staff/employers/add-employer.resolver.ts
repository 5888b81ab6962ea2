import { Args, Context, Resolver } from '@nestjs/graphql';
import { EmployersService, type PossiblySameEmployer } from '../../../features/employers/employers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { AddEmployer } from '../../../use-cases/employers/add-employer.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { EmployerAddInput, EmployerInviteInput, EnteredEmployerInput } from '../schema';
import { Mutation, Query } from '../staff-decorators';

/** Adds an employer that does not register itself, and invites its first user. */
@Resolver()
export class AddEmployerResolver {
  constructor(
    private readonly addEmployer: AddEmployer,
    private readonly employers: EmployersService,
  ) {}

  @Can('employer.add')
  @Query('possiblySameEmployers')
  possiblySame(@Args('input') input: EnteredEmployerInput, @Context() c: OperationContext): Promise<PossiblySameEmployer[]> {
    return this.employers.possiblySame(c.tx, { ...input, legalNameKm: input.legalNameKm ?? null });
  }

  @Can('employer.add')
  @Mutation('employerAdd')
  async add(@Args('input') input: EmployerAddInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.addEmployer.add(c.tx, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'EmployerAddPayload', result);
    const [employer] = await this.employers.recordsByIds(c.tx, [result.id]);
    return outcome(c, 'EmployerAddPayload', employer ? { employer } : refuse('NOT_FOUND'));
  }

  @Can('employer.add')
  @Mutation('employerInvite')
  async invite(@Args('id') id: string, @Args('input') input: EmployerInviteInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.addEmployer.invite(c.tx, id, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'EmployerInvitePayload', result);
    const [employer] = await this.employers.recordsByIds(c.tx, [result.id]);
    return outcome(c, 'EmployerInvitePayload', employer ? { employer, isRequested: result.invited === 'REQUESTED' } : refuse('NOT_FOUND'));
  }
}
