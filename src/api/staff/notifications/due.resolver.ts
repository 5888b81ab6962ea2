import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import type { DueKind } from '../../../features/notifications/domain/due-work';
import { type DueItem, DueService } from '../../../features/notifications/due/due.service';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { Vacancy } from '../../../features/vacancies/domain/vacancy';
import { VacanciesService } from '../../../features/vacancies/vacancies.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { findEmployerName, siteById } from '../../shared/employers/employer-loaders';
import { cursorOf, page } from '../../shared/paging';
import { AnyMember } from '../../shared/permission.decorators';
import { vacancyById } from '../../shared/vacancies/vacancy-loader';
import { Query, ResolveField } from '../staff-decorators';
import { listedTraineeById } from '../trainees/trainee-loader';
import type { TraineeOfItem } from './trainee-of-item';

interface DueArgs {
  readonly filter?: { readonly kind?: DueKind | null; readonly mine?: boolean | null; readonly traineeId?: string | null } | null;
  readonly first?: number | null;
  readonly after?: string | null;
  readonly before?: string | null;
}

/** What staff are to do. The steps that need a permission the reader lacks are missing. */
@Resolver('DueItem')
export class DueResolver {
  constructor(
    private readonly due: DueService,
    private readonly trainees: TraineesService,
    private readonly employers: EmployersService,
    private readonly vacancies: VacanciesService,
  ) {}

  @AnyMember()
  @Query('due')
  async page(@Args() { filter, first, after, before }: DueArgs, @Context() c: OperationContext) {
    const range = page({ first, after });
    const { items, start, total, kinds, groups } = await this.due.page(c.tx, {
      ...range,
      before: page({ after: before }).after,
      kind: filter?.kind ?? null,
      isMine: filter?.mine ?? true,
      traineeId: filter?.traineeId ?? null,
    });
    // a page about one trainee counts as her opened record
    if (filter?.traineeId) for (const { traineeId: id } of items) if (id) c.disclosed.set(id, { kind: 'trainee', id, isOpened: true });
    const people = filter?.traineeId ? [] : items.flatMap(({ traineeId }) => traineeId ?? []);
    const ownWork = items.flatMap(({ traineeId, isMine }) => (isMine && traineeId ? traineeId : []));
    if (people.length > 0) listPeople(c, { people, ownWork, detail: { list: 'due' } });
    const [earliest, last] = [items[0], items.at(-1)];
    return {
      nodes: items,
      start,
      total,
      kinds,
      groups,
      startCursor: earliest ? cursorOf(earliest.cursor) : null,
      pageInfo: { hasNextPage: start + items.length < total, endCursor: last ? cursorOf(last.cursor) : null },
    };
  }

  @ResolveField('DueItem', 'trainee')
  async trainee(@Parent() { traineeId, isMine }: DueItem, @Context() c: OperationContext): Promise<TraineeOfItem | null> {
    const trainee = traineeId === null ? null : await listedTraineeById(c, this.trainees, traineeId);
    return trainee && { ...trainee, isMine };
  }

  @ResolveField('DueItem', 'employer')
  employer(@Parent() { employerId }: DueItem, @Context() c: OperationContext): Promise<EmployerName | null> | null {
    return employerId === null ? null : findEmployerName(c, this.employers, employerId);
  }

  @ResolveField('DueItem', 'vacancy')
  vacancy(@Parent() { vacancyId }: DueItem, @Context() c: OperationContext): Promise<Vacancy> | null {
    return vacancyId === null ? null : vacancyById(c, this.vacancies, vacancyId);
  }

  @ResolveField('DueItem', 'site')
  site(@Parent() { siteId }: DueItem, @Context() c: OperationContext): Promise<EmployerSite> | null {
    return siteId === null ? null : siteById(c, this.employers, siteId);
  }
}
