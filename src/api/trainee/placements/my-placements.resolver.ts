import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { ConfirmStart } from '../../../use-cases/placements/confirm-start.use-case';
import type { Placement, VisiblePlacementState } from '../../../features/placements/domain/placement';
import { visiblePlacementState, sideTransitions } from '../../../features/placements/domain/placement-transitions-by-audience';
import { PlacementsService } from '../../../features/placements/placements.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { Mutation, Query, ResolveField } from '../trainee-decorators';

/** The trainee's placements, and her confirmation that one has started. */
@Resolver('MyPlacement')
export class MyPlacementsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly vacancies: VacanciesService,
    private readonly confirmStartUseCase: ConfirmStart,
  ) {}

  @AnyMember()
  @Query('myPlacements')
  mine(@Context() c: OperationContext): Promise<Placement[]> {
    return this.placements.ofTrainees(c.tx, [c.actor.traineeId ?? '']);
  }

  @AnyMember()
  @Query('myPlacement')
  async one(@Args('id') id: string, @Context() c: OperationContext): Promise<Placement | null> {
    return (await this.placements.byIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('MyPlacement', 'vacancy')
  vacancy(@Parent() { vacancyId }: Placement, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('MyPlacement', 'state')
  state(@Parent() { state }: Placement): VisiblePlacementState {
    return visiblePlacementState(state);
  }

  @ResolveField('MyPlacement', 'availableActions')
  async nextTransitions(@Parent() placement: Placement, @Context() c: OperationContext): Promise<string[]> {
    return sideTransitions(placement, placement.confirmedByTraineeAt, await c.tx.now());
  }

  @ResolveField('MyPlacement', 'confirmedAt')
  confirmedAt(@Parent() { confirmedByTraineeAt }: Placement): Date | null {
    return confirmedByTraineeAt;
  }

  @AnyMember()
  @Mutation('placementConfirmStart')
  async confirmStart(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.confirmStartUseCase.byTrainee(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'PlacementConfirmStartPayload', result);
    const placement = await this.one(result.id, c);
    return outcome(c, 'PlacementConfirmStartPayload', placement ? { placement } : refuse('NOT_FOUND'));
  }
}
