import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { WorkingCondition } from '../../../features/matching/domain/facts/pair';
import { SkillsService } from '../../../features/skills/skills.service';
import type { ReviewedVersion } from '../../../features/vacancies/domain/vacancy-review';
import { conditionsOf, type Vacancy } from '../../../features/vacancies/domain/vacancy';
import { type ReturnedVersion, VacanciesService } from '../../../features/vacancies/vacancies.service';
import { siteById } from '../../shared/employers/employer-loaders';
import { iscoLabel } from '../../shared/skills/skill-loaders';
import { type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import { type ShownApprenticeship, shownApprenticeship, shownLanguages, type ShownRequirement, shownSkills } from '../../shared/vacancies/vacancy-parts';

type ShownVersion = Omit<ReviewedVersion, 'skills' | 'languages' | 'apprenticeship'> & {
  readonly site: EmployerSite;
  readonly iscoLabel: string;
  readonly terms: ShownTerms;
  readonly conditions: readonly WorkingCondition[];
  readonly skills: readonly ShownRequirement[];
  readonly languages: readonly { readonly language: string; readonly level: number }[];
  readonly apprenticeship: ShownApprenticeship | null;
  readonly returnedAt: Date;
};

/** What staff compare a submission with: the version that was last returned to the employer. */
@Resolver('Vacancy')
export class VacancyReviewResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('iscoLabel')
  iscoLabel(@Parent() { iscoCode }: Vacancy, @Context() c: OperationContext): Promise<string> {
    return iscoLabel(c, this.skills, iscoCode);
  }

  @ResolveField('lastReturned')
  async lastReturned(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<ShownVersion | null> {
    const returned = await loader<ReturnedVersion | null>(c, 'lastReturned', async (ids) =>
      inOrder(ids, await this.vacancies.lastReturned(c.tx, ids), (row) => row.vacancyId),
    ).load(id);
    if (!returned) return null;
    const { reviewed, returnedAt } = returned;
    const parts = { ...reviewed, vacancyId: id };
    const [site, label, skills, apprenticeship] = await Promise.all([
      siteById(c, this.employers, reviewed.siteId),
      iscoLabel(c, this.skills, reviewed.iscoCode),
      shownSkills(c, this.skills, parts),
      shownApprenticeship(c, this.skills, parts),
    ]);
    const [terms, conditions] = [termsOf(reviewed), conditionsOf(reviewed)];
    return { ...reviewed, site, iscoLabel: label, terms, conditions, skills, languages: shownLanguages(parts), apprenticeship, returnedAt };
  }
}
