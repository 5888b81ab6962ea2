import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { type Employer, type StaffTransition, staffTransitions } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { ChangeEmployerState } from '../../../use-cases/employers/change-employer-state.use-case';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { employerRecord } from './employer-loader';
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
  suspend(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.change(c, 'suspend', 'EmployerSuspendPayload', { id, input, key });
  }

  @Can('employer.suspend', { stepUp: true })
  @Mutation('employerReinstate')
  reinstate(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.change(c, 'reinstate', 'EmployerReinstatePayload', { id, input, key });
  }

  @Can('employer.suspend', { stepUp: true })
  @Mutation('employerClose')
  close(@Args('id') id: string, @Args('input') input: ReasonInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.change(c, 'close', 'EmployerClosePayload', { id, input, key });
  }

  @ResolveField('availableActions')
  async nextTransitions(@Parent() parent: Pick<Employer, 'id'>, @Context() c: OperationContext): Promise<StaffTransition[]> {
    if (!can(c.actor.roles, 'employer.suspend')) return [];
    const isSteward = loader<boolean>(c, 'isSteward', async (viewers) => Array(viewers.length).fill(await this.vacancies.isSteward(c.tx)));
    return (await isSteward.load('viewer')) ? staffTransitions((await employerRecord(c, this.employers, parent)).state) : [];
  }

  private async change<P extends string>(
    c: OperationContext,
    change: StaffTransition,
    payload: P,
    { id, input, key }: { readonly id: string; readonly input: ReasonInput; readonly key: string },
  ) {
    const result = await this.changeEmployerState.transition(c.tx, change, id, { ...input }, key);
    if (isRefusal(result)) return outcome(c, payload, result);
    const [employer] = await this.employers.recordsByIds(c.tx, [result.id]);
    return outcome(c, payload, employer ? { employer } : refuse('NOT_FOUND'));
  }
}
