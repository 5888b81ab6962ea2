import { Args, Context, Resolver } from '@nestjs/graphql';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import type { Occupation, Skill } from '../../../features/skills/domain/skill';
import { SkillsService } from '../../../features/skills/skills.service';
import { AnyMember } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { Query } from '../staff-decorators';

@Resolver()
export class TaxonomyResolver {
  constructor(private readonly taxonomy: SkillsService) {}

  @AnyMember()
  @Query('skills')
  skills(@Args('text') text: string, @Args('first') first: number, @Context() c: OperationContext): Promise<Skill[]> {
    return this.taxonomy.findSkills(c.tx, text, page({ first }).limit);
  }

  @AnyMember()
  @Query('occupations')
  occupations(@Args('text') text: string, @Args('first') first: number, @Context() c: OperationContext): Promise<Occupation[]> {
    return this.taxonomy.findOccupations(c.tx, text, page({ first }).limit);
  }

  @AnyMember()
  @Query('provinces')
  provinces(@Context() c: OperationContext): Promise<Province[]> {
    return this.taxonomy.provinces(c.tx);
  }
}
