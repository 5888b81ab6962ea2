import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { can } from '../../../features/accounts/domain/permissions';
import type { HoldContact, TraineeAtEmployer, TraineesAtEmployer, StaffHold } from '../../../features/alerts/domain/hold';
import { HoldsService } from '../../../features/alerts/holds.service';
import type { EmployerSite } from '../../../features/employers/domain/employer';
import { EmployersService } from '../../../features/employers/employers.service';
import { loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { siteById } from '../../shared/employers/employer-loaders';
import { existing } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { colleagueById } from '../accounts/colleague-loader';
import { traineeById } from '../trainees/trainee-loader';
import { ResolveField } from '../staff-decorators';

interface ShownPeople extends Connection<TraineeAtEmployer>, Pick<TraineesAtEmployer, 'total' | 'toContact'> {}
interface ShownContact extends Pick<HoldContact, 'state' | 'doneAt'> {
  readonly id: string;
  readonly assignee: ColleagueRow | null;
  readonly doneBy: ColleagueRow | null;
}

/**
 * The trainees of the reader's institution whom a hold concerns, and whether they were contacted; those of other
 * institutions are never loaded.
 */
@Resolver('EmployerHold')
export class HoldPeopleResolver {
  constructor(private readonly holds: HoldsService) {}

  @ResolveField('EmployerHold', 'people')
  async people(
    @Parent() { employerId }: StaffHold,
    @Args() args: { first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<ShownPeople | null> {
    if (!can(c.actor.roles, 'trainee.read')) return null;
    const paging = page(args);
    const name = `peopleAtHeld ${paging.limit} ${paging.after}`;
    const found = await loader<TraineesAtEmployer>(c, name, (ids) => this.holds.traineesAt(c.tx, ids, paging)).load(employerId);
    return { ...connection(found.rows, paging.limit, ({ traineeId }) => traineeId), total: found.total, toContact: found.toContact };
  }
}

/** One of these trainees: where she is, and whether she was contacted. */
@Resolver('PersonAtHeldEmployer')
export class PersonAtHeldEmployerResolver {
  constructor(
    private readonly trainees: TraineesService,
    private readonly employers: EmployersService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('PersonAtHeldEmployer', 'trainee')
  async trainee(@Parent() { traineeId }: TraineeAtEmployer, @Context() c: OperationContext): Promise<Trainee> {
    return existing(await traineeById(c, this.trainees, traineeId), `trainee ${traineeId}`);
  }

  @ResolveField('PersonAtHeldEmployer', 'site')
  site(@Parent() { siteId }: TraineeAtEmployer, @Context() c: OperationContext): Promise<EmployerSite> | null {
    return siteId === null ? null : siteById(c, this.employers, siteId);
  }

  @ResolveField('PersonAtHeldEmployer', 'contact')
  async contact(@Parent() { contact }: TraineeAtEmployer, @Context() c: OperationContext): Promise<ShownContact | null> {
    if (contact === null) return null;
    const { taskId, state, assignedTo, doneAt, doneBy } = contact;
    const [assignee, doer] = await Promise.all([colleagueById(c, this.accounts, assignedTo), colleagueById(c, this.accounts, doneBy)]);
    return { id: taskId, state, assignee, doneAt, doneBy: doer };
  }
}
