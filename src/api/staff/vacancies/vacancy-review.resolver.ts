import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { WorkingCondition } from '../../../features/matching/domain/facts/pair';
import { SkillsService } from '../../../features/skills/skills.service';
import { type ReviewedVersion, versionOf } from '../../../features/vacancies/domain/vacancy-review';
import { conditionsOf, type Vacancy } from '../../../features/vacancies/domain/vacancy';
import { type ReturnedVersion, VacanciesService } from '../../../features/vacancies/vacancies.service';
import { siteById } from '../../shared/employers/employer-loaders';
import { iscoLabel } from '../../shared/skills/skill-loaders';
import { type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import {
  type ShownApprenticeship,
  shownApprenticeship,
  shownLanguages,
  type ShownRequirement,
  shownSkills,
  vacancyParts,
} from '../../shared/vacancies/vacancy-parts';
import { ResolveField } from '../staff-decorators';

type ShownVersion = Omit<ReviewedVersion, 'skills' | 'languages' | 'apprenticeship'> & {
  readonly site: EmployerSite;
  readonly iscoLabel: string;
  readonly terms: ShownTerms;
  readonly conditions: readonly WorkingCondition[];
  readonly skills: readonly ShownRequirement[];
  readonly languages: readonly { readonly language: string; readonly level: number }[];
  readonly apprenticeship: ShownApprenticeship | null;
  readonly absentFields: readonly string[];
  readonly returnedAt: Date | null;
};

/** What staff compare: a submission, and the version that was last returned to the employer. */
@Resolver('Vacancy')
export class VacancyReviewResolver {
  constructor(
    private readonly vacancies: VacanciesService,
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('Vacancy', 'iscoLabel')
  iscoLabel(@Parent() { iscoCode }: Vacancy, @Context() c: OperationContext): Promise<string> {
    return iscoLabel(c, this.skills, iscoCode);
  }

  @ResolveField('Vacancy', 'current')
  async current(@Parent() vacancy: Vacancy, @Context() c: OperationContext): Promise<ShownVersion> {
    const shown = await this.shown(c, vacancy.id, versionOf(vacancy, await vacancyParts(c, this.vacancies, vacancy.id)), null);
    return { ...shown, absentFields: vacancy.absentFields };
  }

  @ResolveField('Vacancy', 'lastReturned')
  async lastReturned(@Parent() { id }: Vacancy, @Context() c: OperationContext): Promise<ShownVersion | null> {
    const returned = await loader<ReturnedVersion | null>(c, 'lastReturned', async (ids) =>
      inOrder(ids, await this.vacancies.lastReturned(c.tx, ids), (row) => row.vacancyId),
    ).load(id);
    return returned && this.shown(c, id, returned.reviewed, returned.returnedAt);
  }

  private async shown(c: OperationContext, vacancyId: string, version: ReviewedVersion, returnedAt: Date | null): Promise<ShownVersion> {
    const parts = { ...version, vacancyId };
    const [site, label, skills, apprenticeship] = await Promise.all([
      siteById(c, this.employers, version.siteId),
      iscoLabel(c, this.skills, version.iscoCode),
      shownSkills(c, this.skills, parts),
      shownApprenticeship(c, this.skills, parts),
    ]);
    const [terms, conditions] = [termsOf(version), conditionsOf(version)];
    return { ...version, site, iscoLabel: label, terms, conditions, skills, languages: shownLanguages(parts), apprenticeship, absentFields: [], returnedAt };
  }
}
