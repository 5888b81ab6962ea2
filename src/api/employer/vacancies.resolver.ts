import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../employers/domain/employer';
import { EmployersService } from '../../employers/employers.service';
import { grouped, loader } from '../../platform/loader';
import type { OperationContext } from '../../platform/operation-context';
import { SkillsService } from '../../skills/skills.service';
import type { CostItem, Vacancy } from '../../vacancies/domain/vacancy';
import { employerMoves } from '../../vacancies/domain/whose-moves';
import { type ShownReview, VacanciesService } from '../../vacancies/vacancies.service';
import { connection, type Connection, page } from '../shared/paging';
import { siteById } from '../shared/place-loaders';
import { type ShownTerms, termsOf } from '../shared/terms';
import {
  type ShownApprenticeship,
  shownApprenticeship,
  shownCostItems,
  shownLanguages,
  type ShownRequirement,
  shownSkills,
  vacancyParts,
} from '../shared/vacancy-parts';

/** An employer's own vacancies. */
@Resolver('Vacancy')
export class VacanciesResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
  ) {}

  @Query('vacancies')
  async page(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<Vacancy>> {
    const { limit, after } = page(args);
    return connection(await this.vacancies.page(c.tx, { state: null, after, limit }), limit, ({ id }) => id);
  }

  @Query('vacancy')
  async vacancy(@Args('id') id: string, @Context() c: OperationContext): Promise<Vacancy | null> {
    return (await this.vacancies.byIds(c.tx, [id]))[0] ?? null;
  }

  @ResolveField('site')
  site(@Parent() { siteId }: Vacancy, @Context() c: OperationContext): Promise<EmployerSite> {
    return siteById(c, this.employers, siteId);
  }

  @ResolveField('terms')
  terms(@Parent() vacancy: Vacancy): ShownTerms {
    return termsOf(vacancy);
  }

  @ResolveField('skills')
  async skillsOf(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<ShownRequirement[]> {
    return shownSkills(c, this.skills, await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField('languages')
  async languages(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<{ language: string; level: number }[]> {
    return shownLanguages(await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField('costItems')
  async costItems(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<readonly CostItem[]> {
    return shownCostItems(await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField('apprenticeship')
  async apprenticeship(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<ShownApprenticeship | null> {
    return shownApprenticeship(c, this.skills, await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField('nextMoves')
  nextMoves(@Parent() { state }: Vacancy): string[] {
    return employerMoves(state);
  }

  @ResolveField('reviews')
  reviews(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<ShownReview[]> {
    return loader(c, 'reviewsOfVacancy', async (ids) => grouped(ids, await this.vacancies.reviewsOf(c.tx, ids), (row) => row.vacancyId)).load(id);
  }
}
