import { Args, Context, Resolver } from '@nestjs/graphql';
import { LexiconService } from '../../../features/skills/lexicon/lexicon.service';
import { SkillAnswersService } from '../../../features/skills/lexicon/skill-answers.service';
import { SkillsService } from '../../../features/skills/skills.service';
import { TraineesService } from '../../../features/trainees/trainees.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { AskForSkill } from '../../../use-cases/skills/ask-for-skill.use-case';
import { outcome } from '../../shared/outcome';
import { page } from '../../shared/paging';
import { Can } from '../../shared/permission.decorators';
import { Mutation, Query } from '../staff-decorators';
import type { SkillAskInput } from '../schema';
import { traineeById } from '../trainees/trainee-loader';
import { questionById, shownQuestion } from './skill-question-loader';

/** Questions for a skill from the staff who ask them, and the answers that they have not seen. */
@Resolver()
export class SkillAnswersResolver {
  constructor(
    private readonly answers: SkillAnswersService,
    private readonly lexicon: LexiconService,
    private readonly skills: SkillsService,
    private readonly trainees: TraineesService,
    private readonly askForSkill: AskForSkill,
  ) {}

  @Can('trainee.register')
  @Query('skillAnswers')
  async unseen(@Args() { mine, first }: { mine?: boolean | null; first?: number | null }, @Context() c: OperationContext) {
    const rows = await this.answers.page(c.tx, { isMine: mine ?? true, limit: page({ first }).limit });
    return Promise.all(
      rows.map(async ({ id, questionId, traineeId, decidedAt }) => ({
        id,
        decidedAt,
        question: await this.question(c, questionId),
        trainee: traineeId === null ? null : await traineeById(c, this.trainees, traineeId),
      })),
    );
  }

  @Can('trainee.register')
  @Mutation('skillAsk')
  async ask(@Args('input') input: SkillAskInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.askForSkill.ask(c.tx, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'SkillAskPayload', result);
    const { questionId } = result;
    if (questionId === null) return outcome(c, 'SkillAskPayload', { isKept: false, problem: result.problem, question: null, isRepeated: false });
    const question = await this.question(c, questionId);
    return outcome(c, 'SkillAskPayload', { isKept: true, problem: null, question, isRepeated: result.repeated === 'yes' });
  }

  @Can('trainee.register')
  @Mutation('skillAnswerSeen')
  async markSeen(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.askForSkill.markSeen(c.tx, id, key);
    return outcome(c, 'SkillAnswerSeenPayload', isRefusal(result) ? result : { skillQuestion: await this.question(c, result.questionId) });
  }

  private async question(c: OperationContext, id: string) {
    return shownQuestion(c, this.skills, await questionById(c, this.lexicon, id));
  }
}
