import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { RecordSelfEmployment } from '../../../use-cases/services/record-self-employment.use-case';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { SELF_EMPLOYMENT, type SelfEmployment, selfEmploymentState, type SelfEmploymentState } from '../../../features/services/domain/self-employment';
import { SelfEmploymentsService } from '../../../features/services/self-employments.service';
import { isId } from '../../../shared/ids';
import { isRefusal, refuse, type Refusal } from '../../../shared/refusal';
import { nextTransitions } from '../../../shared/state-machine';
import { SkillsService } from '../../../features/skills/skills.service';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { iscoLabel } from '../../shared/skills/skill-loaders';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { SelfEmploymentEndInput, SelfEmploymentInput, SelfEmploymentVerifyInput } from '../schema';
import { discloseRow } from './service-loader';
import { traineeOf } from '../trainees/trainee-loader';

/** Self-employment of the institution's trainees. */
@Resolver('SelfEmployment')
export class SelfEmploymentResolver {
  constructor(
    private readonly selfEmployments: SelfEmploymentsService,
    private readonly trainees: TraineesService,
    private readonly recordSelfEmployment: RecordSelfEmployment,
    private readonly skills: SkillsService,
  ) {}

  @Can('service.read')
  @Query('selfEmployments')
  async page(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<SelfEmployment>> {
    const paging = page(args);
    const result = connection(await this.selfEmployments.page(c.tx, paging), paging.limit, ({ id }) => id);
    for (const row of result.nodes) discloseRow(c, row);
    return result;
  }

  @Can('service.read')
  @Query('selfEmployment')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<SelfEmployment | null> {
    const [row] = isId(id) ? await this.selfEmployments.byIds(c.tx, [id.toLowerCase()]) : [];
    return row ? discloseRow(c, row) : null;
  }

  @ResolveField('SelfEmployment', 'trainee')
  trainee(@Parent() work: SelfEmployment, @Context() c: OperationContext): Promise<Trainee> {
    return traineeOf(c, this.trainees, work);
  }

  @ResolveField('SelfEmployment', 'iscoLabel')
  async iscoLabel(@Parent() { iscoCode }: SelfEmployment, @Context() c: OperationContext): Promise<string | null> {
    return iscoCode === null ? null : iscoLabel(c, this.skills, iscoCode);
  }

  @ResolveField('SelfEmployment', 'state')
  state(@Parent() work: SelfEmployment): SelfEmploymentState {
    return selfEmploymentState(work);
  }

  @ResolveField('SelfEmployment', 'availableActions')
  nextTransitions(@Parent() work: SelfEmployment, @Context() c: OperationContext): string[] {
    return can(c.actor.roles, 'self-employment.record') ? nextTransitions(SELF_EMPLOYMENT, selfEmploymentState(work)) : [];
  }

  @Can('self-employment.record')
  @Mutation('selfEmploymentStart')
  async start(@Args('input') input: SelfEmploymentInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'SelfEmploymentStartPayload', await this.recordSelfEmployment.start(c.tx, { ...input }, key));
  }

  @Can('self-employment.record')
  @Mutation('selfEmploymentVerify')
  async verify(@Args('id') id: string, @Args('input') input: SelfEmploymentVerifyInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'SelfEmploymentVerifyPayload', await this.recordSelfEmployment.verify(c.tx, id, { ...input }, key));
  }

  @Can('self-employment.record')
  @Mutation('selfEmploymentEnd')
  async end(@Args('id') id: string, @Args('input') input: SelfEmploymentEndInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'SelfEmploymentEndPayload', await this.recordSelfEmployment.end(c.tx, id, { ...input }, key));
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [selfEmployment] = await this.selfEmployments.byIds(c.tx, [result.id]);
    return outcome(c, payload, selfEmployment ? { selfEmployment: discloseRow(c, selfEmployment) } : refuse('NOT_FOUND'));
  }
}

/** The self-employment of one trainee. */
@Resolver('Trainee')
export class TraineeSelfEmploymentResolver {
  constructor(private readonly selfEmployments: SelfEmploymentsService) {}

  @ResolveField('Trainee', 'selfEmployments')
  ofTrainee(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<SelfEmployment[]> {
    return loader(c, 'selfEmploymentsOfTrainee', async (ids) => groupRows(ids, await this.selfEmployments.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(
      id,
    );
  }
}
