import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import type { OfferedOccupation, Skill } from '../../../features/skills/domain/skill';
import { SkillSearchService } from '../../../features/skills/search/skill-search.service';
import { SkillsService } from '../../../features/skills/skills.service';
import { AnyMember, Open } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { Query, ResolveField } from '../employer-decorators';

interface SkillsArgs {
  readonly text: string;
  readonly first: number;
  readonly iscoCode?: string | null;
}

@Resolver('FoundSkill')
export class TaxonomyResolver {
  constructor(
    private readonly taxonomy: SkillsService,
    private readonly search: SkillSearchService,
  ) {}

  @AnyMember()
  @Query('skills')
  skills(@Args() { text, first, iscoCode }: SkillsArgs, @Context() c: OperationContext): Promise<Skill[]> {
    return this.search.findSkills(c.tx, text, page({ first }).limit, iscoCode ?? undefined);
  }

  @ResolveField('FoundSkill', 'usedIn')
  usedIn(@Parent() { id }: Skill, @Context() c: OperationContext): Promise<string[]> {
    return loader(c, 'usedIn', (ids) => this.search.usedIn(c.tx, ids.map(Number))).load(String(id));
  }

  @AnyMember()
  @Query('usualSkills')
  usualSkills(@Args('iscoCode') group: string, @Args('first') first: number, @Context() c: OperationContext): Promise<Skill[]> {
    return this.search.usualSkills(c.tx, group, page({ first }).limit);
  }

  @AnyMember()
  @Query('occupations')
  occupations(@Args('text') text: string, @Args('first') first: number, @Context() c: OperationContext): Promise<OfferedOccupation[]> {
    return this.search.findOccupations(c.tx, text, page({ first }).limit);
  }

  @AnyMember()
  @Query('commonOccupations')
  commonOccupations(@Context() c: OperationContext): Promise<OfferedOccupation[]> {
    return this.search.commonOccupations(c.tx);
  }

  @Open()
  @Query('provinces')
  provinces(@Context() c: OperationContext): Promise<Province[]> {
    return this.taxonomy.provinces(c.tx);
  }
}
