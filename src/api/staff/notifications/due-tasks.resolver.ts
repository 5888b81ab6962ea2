import { Context, Parent, Resolver } from '@nestjs/graphql';
import type { FollowUpRecord } from '../../../features/follow-ups/domain/follow-up-record';
import { isLadderTask } from '../../../features/follow-ups/domain/ladder/ladder-steps';
import { FollowUpRecordsService } from '../../../features/follow-ups/follow-up-records.service';
import type { Task } from '../../../features/notifications/domain/task';
import type { DueItem } from '../../../features/notifications/due/due.service';
import { TasksService } from '../../../features/notifications/tasks.service';
import { LexiconService } from '../../../features/skills/lexicon/lexicon.service';
import { SkillsService } from '../../../features/skills/skills.service';
import { inOrder, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { existing } from '../../shared/outcome';
import { ResolveField } from '../staff-decorators';
import { questionById, shownQuestion } from '../skills/skill-question-loader';

/** The item of all open questions names this many. */
const MAX_NAMED_QUESTIONS = 20;

/** The tasks and the questions for skills in a list of due work. */
@Resolver('DueItem')
export class DueTasksResolver {
  constructor(
    private readonly tasks: TasksService,
    private readonly records: FollowUpRecordsService,
    private readonly lexicon: LexiconService,
    private readonly skills: SkillsService,
  ) {}

  @ResolveField('DueItem', 'task')
  async task(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<Task | null> {
    return step === 'TASK' ? existing(await this.taskById(c, id), `task ${id}`) : null;
  }

  /** Of a missed follow-up or of a step to reach her, or of the contact with the answer to review. */
  @ResolveField('DueItem', 'followUpId')
  async followUpId(@Parent() { step, id }: DueItem, @Context() c: OperationContext): Promise<string | null> {
    const task = step === 'TASK' ? await this.taskById(c, id) : null;
    if (task?.kind === 'FOLLOW_UP_MISSED' || (task && isLadderTask(task.kind))) return task.subjectId;
    if (task?.kind !== 'REVIEW_ANSWER') return null;
    const records = loader<FollowUpRecord | null>(c, 'followUpRecordById', async (ids) => inOrder(ids, await this.records.byIds(c.tx, ids), (row) => row.id));
    return (await records.load(task.subjectId))?.followUpId ?? null;
  }

  @ResolveField('DueItem', 'skillQuestions')
  async skillQuestions(@Parent() { step, questionId }: DueItem, @Context() c: OperationContext) {
    if (step === 'SKILL_ANSWER' && questionId !== null) return [await shownQuestion(c, this.skills, await questionById(c, this.lexicon, questionId))];
    if (step !== 'SKILL_QUESTIONS') return null;
    const open = await this.lexicon.openQuestions(c.tx, MAX_NAMED_QUESTIONS);
    return Promise.all(open.map((question) => shownQuestion(c, this.skills, question)));
  }

  private taskById(c: OperationContext, id: string): Promise<Task | null> {
    return loader<Task | null>(c, 'taskById', async (ids) => inOrder(ids, await this.tasks.byIds(c.tx, ids), (task) => task.id)).load(id);
  }
}
