import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import { ManageLocalSkills } from '../../../use-cases/skills/manage-local-skills.use-case';
import { groupRows, inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal, refuse } from '../../../shared/refusal';
import { skillActions, type SkillState, skillState } from '../../../features/skills/domain/local-skill';
import type { Skill } from '../../../features/skills/domain/skill';
import { LocalSkillsService, type SkillToTranslate } from '../../../features/skills/local-skills.service';
import { SkillsService, type TaxonomyRelease } from '../../../features/skills/skills.service';
import { AnyMember, Can } from '../../shared/permission.decorators';
import { fromLanguage, toLanguage } from '../../shared/enums';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { skillById } from '../../shared/skills/skill-loaders';
import { Mutation, Query, ResolveField } from '../staff-decorators';
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
    private readonly manageLocalSkills: ManageLocalSkills,
  ) {}

  @AnyMember()
  @Query('skillEntry')
  async entry(@Args('code') code: string, @Context() c: OperationContext): Promise<Skill | null> {
    return (await this.skills.skillsByCode(c.tx, [code]))[0] ?? null;
  }

  @AnyMember()
  @Query('localSkills')
  async localSkills(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<Skill>> {
    const paging = page(args);
    return connection(await this.local.page(c.tx, paging), paging.limit, ({ id }) => String(id));
  }

  @Can('skill.manage')
  @Query('skillsToTranslate')
  toTranslate(@Args('first') first: number, @Context() c: OperationContext): Promise<SkillToTranslate[]> {
    return this.local.toTranslate(c.tx, page({ first }).limit);
  }

  @AnyMember()
  @Query('taxonomyRelease')
  release(@Context() c: OperationContext): Promise<TaxonomyRelease> {
    return this.skills.release(c.tx);
  }

  @Can('skill.manage')
  @Mutation('skillAddLocal')
  async add(@Args('input') input: SkillAddLocalInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'SkillAddLocalPayload', await this.manageLocalSkills.add(c.tx, { ...input }, key));
  }

  @Can('skill.manage')
  @Mutation('skillQuestionAnswerLocal')
  async answerQuestion(@Args('id') id: string, @Args('input') input: SkillAddLocalInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'SkillQuestionAnswerLocalPayload', await this.manageLocalSkills.answerQuestion(c.tx, id, { ...input }, key));
  }

  @Can('skill.manage')
  @Mutation('skillRetireLocal')
  async retire(@Args('skillCode') code: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'SkillRetireLocalPayload', await this.manageLocalSkills.retire(c.tx, code, key));
  }

  @Can('skill.manage')
  @Mutation('skillLabelAdd')
  async addLabel(@Args('skillCode') code: string, @Args('input') input: SkillLabelInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answer(c, 'SkillLabelAddPayload', await this.manageLocalSkills.addLabel(c.tx, code, toLabel(input), key));
  }

  @Can('skill.manage')
  @Mutation('skillLabelRemove')
  async removeLabel(
    @Args('skillCode') code: string,
    @Args('input') input: SkillLabelInput,
    @Args('idempotencyKey') key: string,
    @Context() c: OperationContext,
  ) {
    return this.answer(c, 'SkillLabelRemovePayload', await this.manageLocalSkills.removeLabel(c.tx, code, toLabel(input), key));
  }

  @ResolveField('SkillEntry', 'skill')
  skill(@Parent() skill: Skill): Skill {
    return skill;
  }

  @ResolveField('SkillEntry', 'localLabels')
  async localLabels(@Parent() { id }: Skill, @Context() c: OperationContext): Promise<ShownLabel[]> {
    const labels = await loader(c, 'localLabels', async (ids) =>
      groupRows(ids, await this.local.labelsOf(c.tx, ids.map(Number)), ({ skillId }) => String(skillId)),
    ).load(String(id));
    return labels.map(({ label, language }) => ({ label, language: toLanguage(language) }));
  }

  @ResolveField('SkillEntry', 'unreviewedKhmer')
  async unreviewedKhmer(@Parent() { id }: Skill, @Context() c: OperationContext): Promise<string | null> {
    const name = await loader(c, 'unreviewedKhmer', async (ids) =>
      inOrder(ids, await this.local.unreviewedKhmer(c.tx, ids.map(Number)), ({ skillId }) => String(skillId)),
    ).load(String(id));
    return name?.label ?? null;
  }

  @ResolveField('SkillEntry', 'mappedTo')
  mappedTo(@Parent() { mappedToId }: Skill, @Context() c: OperationContext): Promise<Skill> | null {
    return mappedToId === null ? null : skillById(c, this.skills, mappedToId);
  }

  @ResolveField('SkillEntry', 'state')
  state(@Parent() skill: Skill): SkillState {
    return skillState(skill);
  }

  @ResolveField('SkillEntry', 'availableActions')
  nextTransitions(@Parent() skill: Skill, @Context() { actor }: OperationContext): string[] {
    return can(actor.roles, 'skill.manage') ? skillActions(skill) : [];
  }

  private async answer<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { code: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const [skillEntry] = await this.skills.skillsByCode(c.tx, [result.code]);
    return outcome(c, payload, skillEntry ? { skillEntry } : refuse('NOT_FOUND'));
  }
}

const toLabel = ({ label, language }: SkillLabelInput): { label: string; language: string } => ({ label, language: fromLanguage(language) });
