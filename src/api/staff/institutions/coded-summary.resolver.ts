import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { CodedSummary } from '../../../features/institutions/domain/coded-summary';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import type { Skill } from '../../../features/skills/domain/skill';
import { SkillsService } from '../../../features/skills/skills.service';
import { provinceByCode, skillByCode } from '../../shared/skills/skill-loaders';
import { ResolveField } from '../staff-decorators';

/** The codes of a summary with their labels. */
@Resolver('CodedSummary')
export class CodedSummaryResolver {
  constructor(private readonly skills: SkillsService) {}

  @ResolveField('CodedSummary', 'homeProvince')
  homeProvince(@Parent() { homeProvince }: CodedSummary, @Context() c: OperationContext): Promise<Province> {
    return provinceByCode(c, this.skills, homeProvince);
  }

  @ResolveField('CodedSummary', 'topSkills')
  topSkills(@Parent() { topSkills }: CodedSummary, @Context() c: OperationContext): Promise<Skill[]> {
    return Promise.all(topSkills.map((code) => skillByCode(c, this.skills, code)));
  }
}
