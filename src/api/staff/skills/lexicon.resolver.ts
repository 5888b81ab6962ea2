import { Args, Context, Resolver } from '@nestjs/graphql';
import type { Skill } from '../../../features/skills/domain/skill';
import { type ApprovedWord, LexiconService } from '../../../features/skills/lexicon/lexicon.service';
import { SkillSearchService } from '../../../features/skills/search/skill-search.service';
import { SkillsService } from '../../../features/skills/skills.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, type Refusal } from '../../../shared/refusal';
import { ManageLexicon } from '../../../use-cases/skills/manage-lexicon.use-case';
import { existing, outcome } from '../../shared/outcome';
import { connection, page } from '../../shared/paging';
import { Can } from '../../shared/permission.decorators';
import { findSkill, skillById } from '../../shared/skills/skill-loaders';
import { Mutation, Query } from '../staff-decorators';
import type { LexiconWordInput } from '../schema';
import { shownQuestion } from './skill-question-loader';

interface QuestionAnswerArgs {
  readonly id: string;
  readonly skillCode: string;
  readonly word?: string | null;
  readonly idempotencyKey: string;
}

/** A word counts as found if its skill is among this many results of its search. */
const FOUND_WITHIN = 5;

/** The words that people here use for skills, and the questions for skills that the search lacks. */
@Resolver()
export class LexiconResolver {
  constructor(
    private readonly lexicon: LexiconService,
    private readonly search: SkillSearchService,
    private readonly skills: SkillsService,
    private readonly manage: ManageLexicon,
  ) {}

  @Can('skill.manage')
  @Query('pickedWords')
  async picked(@Args('first') first: number, @Context() c: OperationContext) {
    const words = await this.lexicon.picked(c.tx, page({ first }).limit);
    const found = await this.search.foundFirst(
      c.tx,
      words.map(({ word }) => word),
      FOUND_WITHIN,
    );
    return Promise.all(
      words.map(async ({ skillId, ...word }, at) => ({
        ...word,
        skill: await skillById(c, this.skills, skillId),
        isFound: found[at]?.has(skillId) ?? false,
      })),
    );
  }

  @Can('skill.manage')
  @Query('lexiconWords')
  async approved(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext) {
    const paging = page(args);
    const { nodes, pageInfo } = connection(await this.lexicon.approved(c.tx, paging), paging.limit, ({ id }) => id);
    return { nodes: await Promise.all(nodes.map((word) => this.shown(c, word))), pageInfo };
  }

  @Can('skill.manage')
  @Query('sharedWords')
  async shared(@Context() c: OperationContext) {
    return (await this.lexicon.shared(c.tx)).map(({ word, means, code, people, employers }) => ({ word, means, skillCode: code, people, employers }));
  }

  @Can('skill.manage')
  @Query('skillQuestions')
  async questions(@Args('first') first: number, @Context() c: OperationContext) {
    return Promise.all((await this.lexicon.openQuestions(c.tx, page({ first }).limit)).map((question) => shownQuestion(c, this.skills, question)));
  }

  @Can('skill.manage')
  @Mutation('wordApprove')
  async approve(@Args('input') input: LexiconWordInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.manage.approve(c.tx, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'WordApprovePayload', result);
    const skill = await this.skillOf(c, result.skillCode);
    const word = existing(await this.lexicon.decisionOf(c.tx, { word: result.key, key: result.key }, skill.id), `word of skill ${skill.code}`);
    return outcome(c, 'WordApprovePayload', { lexiconWord: await this.shown(c, word) });
  }

  @Can('skill.manage')
  @Mutation('wordReject')
  async reject(@Args('input') input: LexiconWordInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.manage.reject(c.tx, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'WordRejectPayload', result);
    return outcome(c, 'WordRejectPayload', { skill: await this.skillOf(c, result.skillCode) });
  }

  @Can('skill.manage')
  @Mutation('skillQuestionAnswer')
  async answer(@Args() { id, skillCode, word, idempotencyKey: key }: QuestionAnswerArgs, @Context() c: OperationContext) {
    return this.answered(c, 'SkillQuestionAnswerPayload', await this.manage.answer(c.tx, id, { skillCode, word: word ?? null }, key));
  }

  @Can('skill.manage')
  @Mutation('skillQuestionDismiss')
  async dismiss(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return this.answered(c, 'SkillQuestionDismissPayload', await this.manage.dismiss(c.tx, id, key));
  }

  private async answered<P extends string, R extends Refusal>(c: OperationContext, payload: P, result: { id: string } | R) {
    if (isRefusal(result)) return outcome(c, payload, result);
    const question = existing(await this.lexicon.question(c.tx, result.id), `question ${result.id}`);
    return outcome(c, payload, { skillQuestion: await shownQuestion(c, this.skills, question) });
  }

  private async shown(c: OperationContext, { id, word, skillId, people, employers, isShared, isOurs, decidedAt }: ApprovedWord) {
    return { id, word, skill: await skillById(c, this.skills, skillId), people, employers, isShared, isOurs, approvedAt: decidedAt };
  }

  private async skillOf(c: OperationContext, code: string): Promise<Skill> {
    return existing(await findSkill(c, this.skills, code), `skill ${code}`);
  }
}
