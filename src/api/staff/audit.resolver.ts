import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { type AuditLine, AuditLinesService } from '../../audit/audit-lines.service';
import type { OperationContext } from '../../platform/operation-context';
import { isLocalDate } from '../../shared/local-date';
import { Can } from '../shared/can';
import { connection, type Connection, page } from '../shared/paging';

interface AuditArgs {
  readonly code?: string | null;
  readonly by?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly first?: number | null;
  readonly after?: string | null;
}

/** Who saw or changed whom, for who answers for it: by codes, never by names of people. To read it is written down as well. */
@Resolver('AuditLine')
export class AuditResolver {
  constructor(private readonly lines: AuditLinesService) {}

  @Can('audit.read')
  @Query('audit')
  async page(@Args() args: AuditArgs, @Context() c: OperationContext): Promise<Connection<AuditLine>> {
    const asked = page(args);
    const code = args.code?.trim().toUpperCase() || null;
    const day = (value: string | null | undefined): string | null => (value && isLocalDate(value) ? value : null);
    const person = code === null ? null : await this.lines.personCoded(c.tx, code);
    const about = person ?? args.by ?? c.actor.institutionId ?? c.actor.accountId;
    if (about) c.shown.set(`audit ${about}`, { kind: 'audit', id: about });
    const rows = await this.lines.page(c.tx, { ...asked, code, by: args.by ?? null, from: day(args.from), to: day(args.to) });
    return connection(rows, asked.limit, ({ id }) => id);
  }

  @ResolveField('actor')
  actor(@Parent() { audience }: AuditLine): string {
    return ['staff', 'employer', 'trainee'].includes(audience) ? audience.toUpperCase() : 'SERVICE';
  }

  @ResolveField('by')
  by(@Parent() { actorName, employerName }: AuditLine): string | null {
    return actorName ?? employerName;
  }

  @ResolveField('from')
  from(@Parent() { detail }: AuditLine): string | null {
    return detail.from ?? null;
  }

  @ResolveField('to')
  to(@Parent() { detail }: AuditLine): string | null {
    return detail.to ?? null;
  }

  @ResolveField('fields')
  fields(@Parent() { detail }: AuditLine): readonly string[] {
    return detail.fields ?? [];
  }
}
