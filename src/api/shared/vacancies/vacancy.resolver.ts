import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { WorkingCondition } from '../../../features/matching/domain/facts/pair';
import { SkillsService } from '../../../features/skills/skills.service';
import { conditionsOf, type CostItem, type Vacancy } from '../../../features/vacancies/domain/vacancy';
import { type EmployerReview, VacanciesService } from '../../../features/vacancies/vacancies.service';
import { siteById } from '../employers/employer-loaders';
import { type ShownTerms, termsOf } from './terms';
import {
  type ShownApprenticeship,
  shownApprenticeship,
  shownCostItems,
  shownLanguages,
  type ShownRequirement,
  shownSkills,
  vacancyParts,
} from './vacancy-parts';

/**
 * The vacancy fields that employers and staff read in the same way; fields of one audience are in its own
 * resolver.
 */
@Resolver('Vacancy')
export class VacancyResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly skillsService: SkillsService,
  ) {}

  @ResolveField()
  site(@Parent() { siteId }: Vacancy, @Context() c: OperationContext): Promise<EmployerSite> {
    return siteById(c, this.employers, siteId);
  }

  @ResolveField()
  terms(@Parent() vacancy: Vacancy): ShownTerms {
    return termsOf(vacancy);
  }

  @ResolveField()
  async skills(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<ShownRequirement[]> {
    return shownSkills(c, this.skillsService, await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField()
  async languages(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<{ language: string; level: number }[]> {
    return shownLanguages(await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField()
  async costItems(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<readonly CostItem[]> {
    return shownCostItems(await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField()
  conditions(@Parent() vacancy: Vacancy): WorkingCondition[] {
    return conditionsOf(vacancy);
  }

  @ResolveField()
  async apprenticeship(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<ShownApprenticeship | null> {
    return shownApprenticeship(c, this.skillsService, await vacancyParts(c, this.vacancies, id));
  }

  @ResolveField()
  reviews(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<EmployerReview[]> {
    return loader(c, 'reviewsOfVacancy', async (ids) => groupRows(ids, await this.vacancies.reviewsOf(c.tx, ids), (row) => row.vacancyId)).load(id);
  }
}
