import { Args, Context, Resolver } from '@nestjs/graphql';
import { type AccessCapacity, accessCapacityOf } from '../../../features/audit/domain/record-access';
import { type RecordAccess, RecordAccessService } from '../../../features/audit/record-access.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { AnyMember } from '../../shared/permission.decorators';
import { connection, type Connection, page } from '../../shared/paging';
import { Query } from '../trainee-decorators';

interface MyAccessLogEntry {
  readonly day: string;
  readonly capacity: AccessCapacity;
  readonly name: string | null;
  readonly employerName: string | null;
  readonly isOwnOfficer: boolean;
  readonly times: number;
  readonly lastAt: Date;
}

/** Who accessed the trainee's record: only her own access log, without what was seen or done. */
@Resolver()
export class MyAccessLogResolver {
  constructor(private readonly accessLog: RecordAccessService) {}

  @AnyMember()
  @Query('recordAccesses')
  async recordAccesses(@Args() args: { first?: number | null; after?: string | null }, @Context() c: OperationContext): Promise<Connection<MyAccessLogEntry>> {
    const { limit, after } = page(args);
    const { nodes, pageInfo } = connection(await this.accessLog.ownPage(c.tx, { limit: limit + 1, after }), limit, (entry) => this.accessLog.cursorOf(entry));
    return { nodes: nodes.map((entry) => toMyEntry(c, entry)), pageInfo };
  }
}

function toMyEntry(c: OperationContext, { day, name, roles, isOwnOfficer, employer, employerKm, times, lastAt }: RecordAccess): MyAccessLogEntry {
  const employerName = employer && ((c.actor.language === 'km' ? employerKm : null) ?? employer);
  return { day, capacity: employer === null ? accessCapacityOf(roles) : 'EMPLOYER', name, employerName, isOwnOfficer, times, lastAt };
}
