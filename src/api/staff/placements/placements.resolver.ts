import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { Placement, PlacementState } from '../../../features/placements/domain/placement';
import { mayCorrectEnd } from '../../../features/placements/domain/placement-correction';
import { PlacementsService } from '../../../features/placements/placements.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { Can } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { Query, ResolveField } from '../staff-decorators';
import { placementById, disclosePlacement } from './placement-loader';
import { traineeOf } from '../trainees/trainee-loader';

interface PageArgs {
  readonly state?: PlacementState | null;
  readonly ownEnterprise?: boolean | null;
  readonly mine?: boolean | null;
  readonly exceptOnHold?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Placements of the reader's institution: paged, by id, and by trainee. */
@Resolver('Placement')
export class PlacementsResolver {
  constructor(
    private readonly placements: PlacementsService,
    private readonly trainees: TraineesService,
    private readonly vacancies: VacanciesService,
  ) {}

  @Can('placement.read')
  @Query('placements')
  async page(@Args() args: PageArgs, @Context() c: OperationContext): Promise<Connection<Placement>> {
    const paging = page(args);
    const of = args.mine ? c.actor.accountId : null;
    const rows = await this.placements.page(c.tx, {
      ...paging,
      state: args.state ?? null,
      ownEnterprise: args.ownEnterprise ?? null,
      of,
      exceptOnHold: args.exceptOnHold ?? false,
    });
    const result = connection(rows, paging.limit, ({ cursor }) => cursor);
    for (const placement of result.nodes) disclosePlacement(c, placement);
    return result;
  }

  @Can('placement.read')
  @Query('placement')
  placement(@Args('id') id: string, @Context() c: OperationContext): Promise<Placement | null> {
    return placementById(c, this.placements, id);
  }

  @ResolveField('Placement', 'trainee')
  trainee(@Parent() placement: Placement, @Context() c: OperationContext): Promise<Trainee> {
    return traineeOf(c, this.trainees, placement);
  }

  @ResolveField('Placement', 'vacancy')
  vacancy(@Parent() { vacancyId }: Placement, @Context() c: OperationContext): Promise<Vacancy> {
    return vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('Placement', 'canCorrectEnd')
  async canCorrectEnd(@Parent() placement: Placement, @Context() c: OperationContext): Promise<boolean> {
    return can(c.actor.roles, 'placement.end') && mayCorrectEnd(placement, await c.tx.now());
  }
}

@Resolver('Trainee')
export class TraineePlacementsResolver {
  constructor(private readonly placements: PlacementsService) {}

  @ResolveField('Trainee', 'placements')
  placementsOf(@Parent() { id }: Trainee, @Context() c: OperationContext): Promise<Placement[]> {
    return loader(c, 'placementsOfTrainee', async (ids) => groupRows(ids, await this.placements.ofTrainees(c.tx, ids), (row) => row.traineeId)).load(id);
  }
}
