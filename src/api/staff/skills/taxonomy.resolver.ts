import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Province } from '../../../features/skills/domain/province';
import type { Occupation, Skill } from '../../../features/skills/domain/skill';
import { WordFilterService } from '../../../features/skills/lexicon/word-filter.service';
import { SkillSearchService, type WorkHistory } from '../../../features/skills/search/skill-search.service';
import { SkillsService } from '../../../features/skills/skills.service';
import { AnyMember } from '../../shared/permission.decorators';
import { page } from '../../shared/paging';
import { Query, ResolveField } from '../staff-decorators';

interface SkillsArgs {
  readonly text: string;
  readonly first: number;
  readonly iscoCode?: string | null;
}

/** The maximum number of codes in a query, more than any profile has. */
const MAX_CODES = 500;

@Resolver('FoundSkill')
export class TaxonomyResolver {
  constructor(
    private readonly taxonomy: SkillsService,
    private readonly search: SkillSearchService,
    private readonly filter: WordFilterService,
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

  @ResolveField('FoundSkill', 'description')
  description(@Parent() { id }: Skill): Promise<string | null> {
    return this.search.descriptionOf(id);
  }

  @AnyMember()
  @Query('workHistory')
  async workHistory(@Args() { text, displayName }: { text: string; displayName?: string | null }, @Context() c: OperationContext): Promise<WorkHistory> {
    const { kinds, ...work } = await this.search.workHistory(c.tx, text);
    return { ...work, kinds: kinds.map((kind) => ({ ...kind, words: this.filter.workOnly(kind.words, displayName ?? '') })) };
  }

  @AnyMember()
  @Query('usualSkills')
  usualSkills(@Args('iscoCode') group: string, @Args('first') first: number, @Context() c: OperationContext): Promise<Skill[]> {
    return this.search.usualSkills(c.tx, group, page({ first }).limit);
  }

  @AnyMember()
  @Query('skillsByCode')
  skillsByCode(@Args('codes') codes: readonly string[], @Context() c: OperationContext): Promise<Skill[]> {
    return this.taxonomy.skillsByCode(c.tx, codes.slice(0, MAX_CODES));
  }

  @AnyMember()
  @Query('occupations')
  occupations(@Args('text') text: string, @Args('first') first: number, @Context() c: OperationContext): Promise<Occupation[]> {
    return this.search.findOccupations(c.tx, text, page({ first }).limit);
  }

  @AnyMember()
  @Query('provinces')
  provinces(@Context() c: OperationContext): Promise<Province[]> {
    return this.taxonomy.provinces(c.tx);
  }
}
