import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { absentFieldsOf, type VacancyDraftContent } from '../../../features/vacancies/domain/vacancy-draft';
import { SkillsService } from '../../../features/skills/skills.service';
import { findSite } from '../../shared/employers/employer-loaders';
import { findSkill, iscoLabel } from '../../shared/skills/skill-loaders';
import { ResolveField } from '../employer-decorators';
import type { DraftApprenticeship, DraftTerms, SkillRequirement, VacancyDraftInput } from '../schema';

const EMPTY_PAY = { amount: null, currency: null, per: null };
const EMPTY_TERMS = { days: null, startsAt: null, endsAt: null, hoursPerWeek: null, contractMonths: null, probationDays: null, startsOn: null };
const EMPTY_APPRENTICESHIP = { trade: null, instructorName: null, instructorBornOn: null, instructorPracticeYears: null, lengthDays: null };

/** The content of a vacancy draft, with labels for its codes; unknown codes are left out. */
@Resolver('DraftContent')
export class VacancyDraftContentResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('DraftContent', 'site')
  async site(@Parent() { siteId }: VacancyDraftInput, @Context() c: OperationContext): Promise<EmployerSite | null> {
    return isId(siteId) ? findSite(c, this.employers, siteId) : null;
  }

  @ResolveField('DraftContent', 'iscoLabel')
  async iscoLabel(@Parent() { iscoCode }: VacancyDraftInput, @Context() c: OperationContext): Promise<string | null> {
    return typeof iscoCode === 'string' ? iscoLabel(c, this.skills, iscoCode) : null;
  }

  @ResolveField('DraftContent', 'terms')
  terms(@Parent() { terms }: VacancyDraftInput): DraftTerms | null {
    return terms ? { ...EMPTY_TERMS, ...terms, pay: terms.pay ? { ...EMPTY_PAY, ...terms.pay } : null } : null;
  }

  @ResolveField('DraftContent', 'absentFields')
  absentFields(@Parent() content: VacancyDraftContent): readonly string[] {
    return absentFieldsOf(content);
  }

  @ResolveField('DraftContent', 'skills')
  async skillsNamed(@Parent() { skills }: VacancyDraftInput, @Context() c: OperationContext): Promise<SkillRequirement[] | null> {
    if (!skills) return null;
    const named = await Promise.all(
      skills.map(async ({ skillCode, gate, ...one }) => ({ ...one, gate: gate ?? false, skill: await findSkill(c, this.skills, skillCode) })),
    );
    return named.flatMap(({ skill, ...one }) => (skill ? [{ ...one, skill }] : []));
  }

  @ResolveField('DraftContent', 'apprenticeship')
  async apprenticeship(@Parent() { apprenticeship }: VacancyDraftInput, @Context() c: OperationContext): Promise<DraftApprenticeship | null> {
    if (!apprenticeship) return null;
    const plan = apprenticeship.plan?.map(async ({ skillCode, ...unit }) => ({
      ...unit,
      skill: skillCode ? await findSkill(c, this.skills, skillCode) : null,
    }));
    return { ...EMPTY_APPRENTICESHIP, ...apprenticeship, plan: plan ? await Promise.all(plan) : null };
  }
}
