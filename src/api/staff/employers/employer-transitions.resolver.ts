import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { DeclaredTie } from '../../../features/employers/domain/employer-tie';
import { type Employer, type StaffTransition, staffTransitions } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { ChangeEmployerState } from '../../../use-cases/employers/change-employer-state.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { employerRecord } from './employer-loader';
import { Mutation, ResolveField } from '../staff-decorators';
import type { ReasonInput } from '../schema';

/** Suspends, reinstates and closes an employer; only the steward institution may do so. */
@Resolver('Employer')
export class EmployerTransitionsResolver {
  constructor(
    private readonly changeEmployerState: ChangeEmployerState,
    private readonly employers: EmployersService,
    private readonly vacancies: VacanciesService,
  ) {}

  @Can('employer.suspend')
  @Mutation('employerSuspend')
  async suspend(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EmployerSuspendPayload', await this.changeEmployerState.suspend(c.tx, id, { ...input }, key));
  }

  @Can('employer.suspend', { stepUp: true })
  @Mutation('employerReinstate')
  async reinstate(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EmployerReinstatePayload', await this.changeEmployerState.reinstate(c.tx, id, { ...input }, key));
  }

  @Can('employer.suspend', { stepUp: true })
  @Mutation('employerClose')
  async close(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'EmployerClosePayload', await this.changeEmployerState.close(c.tx, id, { ...input }, key));
  }

  @ResolveField('Employer', 'availableActions')
  async nextTransitions(@Parent() parent: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<StaffTransition[]> {
    if (!can(c.actor.roles, 'employer.suspend')) return [];
    const isSteward = loader<boolean>(c, 'isSteward', async (viewers) => Array(viewers.length).fill(await this.vacancies.isSteward(c.tx)));
    if (!(await isSteward.load('viewer'))) return [];
    const [{ state }, ties] = await Promise.all([employerRecord(c, this.employers, parent), this.ownTies(c, parent.id)]);
    return staffTransitions(state, ties.length > 0);
  }

  private ownTies(c: OperationContext, id: string): Promise<readonly DeclaredTie[]> {
    const { accountId } = c.actor;
    return loader(c, 'ownTiesTo', async (ids) =>
      groupRows(ids, accountId === null ? [] : await this.employers.tiesOf(c.tx, accountId, ids), (row) => row.employerId),
    ).load(id);
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [employer] = await this.employers.recordsByIds(c.tx, [result.id]);
    return outcome(c, payload, employer ? { employer } : refuse('NOT_FOUND'));
  }
}
