import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import { type EmployerName, EmployersService } from '../../../features/employers/employers.service';
import { type DoneTask, DoneTasksService } from '../../../features/notifications/done-tasks.service';
import { SHARED_DATA_TASKS } from '../../../features/notifications/domain/task';
import { TasksService } from '../../../features/notifications/tasks.service';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { findEmployerName } from '../../shared/employers/employer-loaders';
import { connection, type Connection, page } from '../../shared/paging';
import { Can } from '../../shared/permission.decorators';
import { colleagueById } from '../accounts/colleague-loader';
import { Query, ResolveField } from '../staff-decorators';
import { listedTraineeById } from '../trainees/trainee-loader';
import type { TraineeOfItem } from './trainee-of-item';

interface DoneArgs {
  readonly mine?: boolean | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** The tasks that were done, with who did them. Their trainees count toward the daily limit of lists. */
@Resolver('DoneTask')
export class DoneTasksResolver {
  constructor(
    private readonly done: DoneTasksService,
    private readonly tasks: TasksService,
    private readonly trainees: TraineesService,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  @Can('task.read')
  @Query('tasksDone')
  async page(@Args() args: DoneArgs, @Context() c: OperationContext): Promise<Connection<DoneTask>> {
    const { limit, after } = page(args);
    const { accountId } = c.actor;
    const answer = connection(await this.done.page(c.tx, { of: (args.mine ?? true) ? accountId : null, limit, after }), limit, ({ cursor }) => cursor);
    const about = (rows: readonly DoneTask[]): string[] => rows.flatMap(({ traineeId }) => traineeId ?? []);
    const ownWork = about(answer.nodes.filter(({ doneBy, assignedTo }) => doneBy === accountId || assignedTo === accountId));
    if (about(answer.nodes).length > 0) listPeople(c, { people: about(answer.nodes), ownWork, detail: { list: 'tasks-done' } });
    return answer;
  }

  @ResolveField('DoneTask', 'text')
  text(@Parent() task: DoneTask, @Context() c: OperationContext): string {
    return this.tasks.textOf(c.tx, task);
  }

  @ResolveField('DoneTask', 'trainee')
  async trainee(@Parent() { traineeId }: DoneTask, @Context() c: OperationContext): Promise<TraineeOfItem | null> {
    const trainee = traineeId === null ? null : await listedTraineeById(c, this.trainees, traineeId);
    // no one calls her about what is done
    return trainee && { ...trainee, isMine: false };
  }

  /** A task about an employer names it, but never the reason. */
  @ResolveField('DoneTask', 'employer')
  employer(@Parent() { kind, subjectId }: DoneTask, @Context() c: OperationContext): Promise<EmployerName | null> | null {
    return SHARED_DATA_TASKS.includes(kind) ? findEmployerName(c, this.employers, subjectId) : null;
  }

  @ResolveField('DoneTask', 'doneBy')
  doneBy(@Parent() { doneBy }: DoneTask, @Context() c: OperationContext): Promise<ColleagueRow | null> {
    return colleagueById(c, this.accounts, doneBy);
  }

  @ResolveField('DoneTask', 'mayReopen')
  mayReopen(@Context() { actor }: OperationContext): boolean {
    return can(actor.roles, 'task.finish');
  }
}
