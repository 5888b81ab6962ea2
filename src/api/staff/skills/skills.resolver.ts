import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { KeepLocalSkills } from '../../../use-cases/skills/keep-local-skills.use-case';
import type { Done } from '../../../platform/database/idempotency';
import { grouped, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { skillMoves, type SkillState, skillState } from '../../../features/skills/domain/local-skill';
import type { Skill } from '../../../features/skills/domain/skill';
import { LocalSkillsService } from '../../../features/skills/local-skills.service';
import { SkillsService, type TaxonomyRelease } from '../../../features/skills/skills.service';
import { AnyMember, Can } from '../../shared/can';
import { fromLanguage, toLanguage } from '../../shared/enums';
import { outcome, type Outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { skillById } from '../../shared/skills/skill-loaders';
import type { SkillAddLocalInput, SkillLabelInput } from '../schema';

interface ShownLabel {
  readonly label: string;
  readonly language: 'KM' | 'EN';
}

/**
 * Local data on skills: labels for ESCO skills, and local skills with their mapping to ESCO. The entry of a
 * skill is its own row.
 */
@Resolver('SkillEntry')
export class SkillsResolver {
  constructor(
    private readonly skills: SkillsService,
    private readonly local: LocalSkillsService,
    private readonly keeping: KeepLocalSkills,
  ) {}

  @AnyMember()
  @Query('skillEntry')
  async entry(@Args('code') code: string, @Context() c: OperationContext): Promise<Skill | null> {
    return (await this.skills.skillsByCode(c.tx, [code]))[0] ?? null;
  }

  @AnyMember()
  @Query('localSkills')
  async localSkills(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<Skill>> {
    const asked = page(args);
    return connection(await this.local.page(c.tx, asked), asked.limit, ({ id }) => String(id));
  }

  @AnyMember()
  @Query('taxonomyRelease')
  release(@Context() c: OperationContext): Promise<TaxonomyRelease> {
    return this.skills.release(c.tx);
  }

  @Can('skill.keep')
  @Mutation('skillAddLocal')
  async add(@Args('input') input: SkillAddLocalInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'SkillAddLocalPayload', await this.keeping.add(c.tx, { ...input }, key));
  }

  @Can('skill.keep')
  @Mutation('skillRetireLocal')
  async retire(@Args('skillCode') code: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext): Promise<Outcome> {
    return this.outcome(c, 'SkillRetireLocalPayload', await this.keeping.retire(c.tx, code, key));
  }

  @Can('skill.keep')
  @Mutation('skillLabelAdd')
  async addLabel(
    @Args('skillCode') code: string,
    @Args('input') input: SkillLabelInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.outcome(c, 'SkillLabelAddPayload', await this.keeping.addLabel(c.tx, code, written(input), key));
  }

  @Can('skill.keep')
  @Mutation('skillLabelRemove')
  async removeLabel(
    @Args('skillCode') code: string,
    @Args('input') input: SkillLabelInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ): Promise<Outcome> {
    return this.outcome(c, 'SkillLabelRemovePayload', await this.keeping.removeLabel(c.tx, code, written(input), key));
  }

  @ResolveField('skill')
  skill(@Parent() skill: Skill): Skill {
    return skill;
  }

  @ResolveField('localLabels')
  async localLabels(@Parent() { id }: Skill, @Context() c: OperationContext): Promise<ShownLabel[]> {
    const labels = await loader(c, 'localLabels', async (ids) =>
      grouped(ids, await this.local.labelsOf(c.tx, ids.map(Number)), ({ skillId }) => String(skillId)),
    ).load(String(id));
    return labels.map(({ label, language }) => ({ label, language: toLanguage(language) }));
  }

  @ResolveField('mappedTo')
  mappedTo(@Parent() { mappedToId }: Skill, @Context() c: OperationContext): Promise<Skill> | null {
    return mappedToId === null ? null : skillById(c, this.skills, mappedToId);
  }

  @ResolveField('state')
  state(@Parent() skill: Skill): SkillState {
    return skillState(skill);
  }

  @ResolveField('nextMoves')
  nextMoves(@Parent() skill: Skill, @Context() { actor }: OperationContext): string[] {
    return can(actor.roles, 'skill.keep') ? skillMoves(skill) : [];
  }

  private async outcome(c: OperationContext, payload: string, result: Done | Refusal): Promise<Outcome> {
    return outcome(c, payload, isRefusal(result) ? result : { skillEntry: (await this.skills.skillsByCode(c.tx, [String(result['code'])]))[0] });
  }
}

const written = ({ label, language }: SkillLabelInput): { label: string; language: string } => ({ label, language: fromLanguage(language) });
