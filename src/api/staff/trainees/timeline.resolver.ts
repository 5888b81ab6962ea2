import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { can } from '../../../features/accounts/domain/permissions';
import type { Trainee } from '../../../features/trainees/domain/trainee';
import { type TimelineEntry, TimelineService } from '../../../features/trainees/timeline.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { connection, type Connection, page } from '../../shared/paging';
import { ResolveField } from '../staff-decorators';
import type { ContactOutcome, LoggedWay } from '../schema';

type ShownEntry = Omit<TimelineEntry, 'outcome'> & { readonly way: LoggedWay | null; readonly outcome: ContactOutcome | null };

/** The timeline of a trainee. */
@Resolver('Trainee')
export class TimelineResolver {
  constructor(private readonly timelines: TimelineService) {}

  @ResolveField('Trainee', 'timeline')
  async timeline(
    @Parent() trainee: Trainee,
    @Args() args: { first?: number | null; after?: string | null },
    @Context() c: OperationContext,
  ): Promise<Connection<ShownEntry>> {
    const { limit, after } = page(args);
    const readable = { services: can(c.actor.roles, 'service.read'), alerts: can(c.actor.roles, 'alert.read') };
    const { nodes, pageInfo } = connection(await this.timelines.page(c.tx, trainee, { limit, after, ...readable }), limit, ({ cursor }) => cursor);
    return { nodes: nodes.map(shown), pageInfo };
  }
}

/** The database allows only the values of these types. */
function shown(entry: TimelineEntry): ShownEntry {
  const isContact = entry.step === 'CONTACT_LOGGED';
  return { ...entry, way: isContact ? (entry.detail as LoggedWay | null) : null, outcome: entry.outcome as ContactOutcome | null };
}
