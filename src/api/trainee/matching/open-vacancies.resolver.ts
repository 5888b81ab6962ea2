import { Context, Parent, Resolver } from '@nestjs/graphql';
import { HoldsService } from '../../../features/alerts/holds.service';
import { EmployersService } from '../../../features/employers/employers.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import type { WorkingCondition } from '../../../features/matching/domain/facts/pair';
import { DistrictsService } from '../../../features/skills/districts.service';
import { SkillsService } from '../../../features/skills/skills.service';
import { conditionsOf, type Vacancy } from '../../../features/vacancies/domain/vacancy';
import { type VacancyPartsRow, VacanciesService } from '../../../features/vacancies/vacancies.service';
import { AnyMember } from '../../shared/permission.decorators';
import { employerNameById, siteById } from '../../shared/employers/employer-loaders';
import { provinceByCode } from '../../shared/skills/skill-loaders';
import { type ShownTerms, termsOf } from '../../shared/vacancies/terms';
import { vacancyParts } from '../../shared/vacancies/vacancy-parts';
import { Query, ResolveField } from '../trainee-decorators';

const MAX_VACANCIES = 10;

/** An open vacancy, as public as a job advertisement: employer, location, work and terms. */
@Resolver('OpenVacancy')
export class OpenVacanciesResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
    private readonly districts: DistrictsService,
    private readonly vacancies: VacanciesService,
    private readonly holds: HoldsService,
  ) {}

  @AnyMember()
  @Query('openVacancies')
  openVacancies(@Context() c: OperationContext): Promise<Vacancy[]> {
    return this.vacancies.publicList(c.tx, MAX_VACANCIES);
  }

  @ResolveField('OpenVacancy', 'employerName')
  async employerName(@Parent() { employerId }: Vacancy, @Context() c: OperationContext): Promise<string> {
    const { legalName, legalNameKm } = await employerNameById(c, this.employers, employerId);
    return (c.actor.language === 'km' ? legalNameKm : null) ?? legalName;
  }

  /** The reason for the pause is never shown. */
  @ResolveField('OpenVacancy', 'isPaused')
  isPaused(@Parent() { employerId }: Vacancy, @Context() c: OperationContext): Promise<boolean> {
    return loader(c, 'pausedOnMyWay', async (ids) => {
      const heldIds = await this.holds.myEmployersOnHold(c.tx);
      return ids.map((id) => heldIds.has(id));
    }).load(employerId);
  }

  @ResolveField('OpenVacancy', 'province')
  async province(@Parent() { siteId }: Vacancy, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, (await siteById(c, this.employers, siteId)).provinceCode);
  }

  @ResolveField('OpenVacancy', 'district')
  async district(@Parent() { siteId }: Vacancy, @Context() c: OperationContext): Promise<string> {
    return this.districts.name(await siteById(c, this.employers, siteId), c.actor.language);
  }

  @ResolveField('OpenVacancy', 'terms')
  terms(@Parent() vacancy: Vacancy): ShownTerms {
    return termsOf(vacancy);
  }

  @ResolveField('OpenVacancy', 'conditions')
  conditions(@Parent() vacancy: Vacancy): WorkingCondition[] {
    return conditionsOf(vacancy);
  }

  @ResolveField('OpenVacancy', 'apprenticeship')
  async apprenticeship(@Parent() { id, kind }: Vacancy, @Context() c: OperationContext): Promise<VacancyPartsRow['apprenticeship']> {
    return kind === 'APPRENTICESHIP' ? (await vacancyParts(c, this.vacancies, id)).apprenticeship : null;
  }
}
