import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isId } from '../../../shared/ids';
import { SkillsService } from '../../../features/skills/skills.service';
import type { VacancyDraftContent } from '../../../features/vacancies/domain/vacancy-draft';
import { siteById } from '../../shared/employers/employer-loaders';
import { iscoLabel, skillByCode } from '../../shared/skills/skill-loaders';
import { ResolveField } from '../employer-decorators';
import type { DraftApprenticeship, DraftApprenticeshipInput, SkillRequirement, SkillRequirementInput } from '../schema';

const EMPTY_APPRENTICESHIP = { trade: null, instructorName: null, instructorBornOn: null, instructorPracticeYears: null, lengthDays: null };

/** The content of a vacancy draft, with labels for its codes; unknown codes are left out. */
@Resolver('DraftContent')
export class VacancyDraftContentResolver {
  constructor(
    private readonly employers: EmployersService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('DraftContent', 'site')
  async site(@Parent() content: VacancyDraftContent, @Context() c: OperationContext): Promise<EmployerSite | null> {
    const siteId = content['siteId'];
    return isId(siteId) ? ((await siteById(c, this.employers, siteId)) ?? null) : null;
  }

  @ResolveField('DraftContent', 'iscoLabel')
  async iscoLabel(@Parent() content: VacancyDraftContent, @Context() c: OperationContext): Promise<string | null> {
    const code = content['iscoCode'];
    return typeof code === 'string' ? iscoLabel(c, this.skills, code) : null;
  }

  @ResolveField('DraftContent', 'skills')
  async skillsNamed(@Parent() content: VacancyDraftContent, @Context() c: OperationContext): Promise<SkillRequirement[] | null> {
    const input = content['skills'] as SkillRequirementInput[] | undefined;
    if (!input) return null;
    const named = await Promise.all(
      input.map(async ({ skillCode, gate, ...one }) => ({ ...one, gate: gate ?? false, skill: await skillByCode(c, this.skills, skillCode) })),
    );
    return named.flatMap(({ skill, ...one }) => (skill ? [{ ...one, skill }] : []));
  }

  @ResolveField('DraftContent', 'apprenticeship')
  async apprenticeship(@Parent() content: VacancyDraftContent, @Context() c: OperationContext): Promise<DraftApprenticeship | null> {
    const input = content['apprenticeship'] as DraftApprenticeshipInput | undefined;
    if (!input) return null;
    const plan = input.plan?.map(async ({ skillCode, ...unit }) => ({ ...unit, skill: skillCode ? await skillByCode(c, this.skills, skillCode) : null }));
    return { ...EMPTY_APPRENTICESHIP, ...input, plan: plan ? await Promise.all(plan) : null };
  }
}
