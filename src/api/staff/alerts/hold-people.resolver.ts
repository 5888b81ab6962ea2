import { Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { TraineeAtEmployer, StaffHold } from '../../../features/alerts/domain/hold';
import { HoldsService } from '../../../features/alerts/holds.service';
import { groupRows, loader } from '../../../platform/database/loader';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { TraineesService } from '../../../features/trainees/trainees.service';
import { traineeById } from '../trainees/trainee-loader';
import { ResolveField } from '../staff-decorators';

interface ShownPerson extends Pick<TraineeAtEmployer, 'stage'> {
  readonly trainee: Trainee;
}

/**
 * The trainees of the reader's institution who are affected by a hold; those of other institutions are never
 * loaded.
 */
@Resolver('EmployerHold')
export class HoldPeopleResolver {
  constructor(
    private readonly holds: HoldsService,
    private readonly trainees: TraineesService,
  ) {}

  @ResolveField('EmployerHold', 'people')
  async people(@Parent() { employerId }: StaffHold, @Context() c: OperationContext): Promise<ShownPerson[] | null> {
    if (!can(c.actor.roles, 'trainee.read')) return null;
    const byEmployer = loader(c, 'peopleAtHeld', async (ids) => groupRows(ids, await this.holds.traineesAt(c.tx, ids), (row) => row.employerId));
    const entries = await Promise.all(
      (await byEmployer.load(employerId)).map(async ({ traineeId, stage }) => ({ stage, trainee: await traineeById(c, this.trainees, traineeId) })),
    );
    return entries.filter((person): person is ShownPerson => person.trainee !== null);
  }
}
