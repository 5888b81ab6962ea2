import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { type AccessReason, type AuditFilter, type AuditKind, type AuditLine, AuditLinesService } from '../../../features/audit/audit-lines.service';
import { ExportAudit } from '../../../use-cases/audit/export-audit.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isLocalDate } from '../../../shared/local-date';
import { typedTraineeCode } from '../../../shared/trainee-code';
import { Can } from '../../shared/permission.decorators';
import { outcome } from '../../shared/outcome';
import { connection, type Connection, page } from '../../shared/paging';
import { Mutation, Query, ResolveField } from '../staff-decorators';
import type { AuditActor } from '../schema';

/** The actors that are people; every other login is the service. */
const PEOPLE: Readonly<Partial<Record<string, AuditActor>>> = { staff: 'STAFF', employer: 'EMPLOYER', trainee: 'TRAINEE' };

/** Actions with a reason and a number of rows. */
const HAS_REASON: ReadonlySet<string> = new Set(['RecordAccessed', 'TraineesExported', 'EmployersExported', 'VacanciesExported']);

interface AuditFilterArgs {
  readonly code?: string | null;
  readonly by?: string | null;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly kind?: AuditKind | null;
}
interface AuditArgs extends AuditFilterArgs {
  readonly oldestFirst: boolean;
  readonly first?: number | null;
  readonly after?: string | null;
}

/**
 * The audit log, for the staff accountable for data access: it identifies trainees by code, never by name.
 * Reading it is logged too.
 */
@Resolver('AuditLine')
export class AuditResolver {
  constructor(
    private readonly lines: AuditLinesService,
    private readonly exportAudit: ExportAudit,
  ) {}

  @Can('audit.read')
  @Query('audit')
  async page(@Args() args: AuditArgs, @Context() c: OperationContext): Promise<Connection<AuditLine>> {
    const [paging, filter] = [page(args), toFilter(args)];
    await this.logAccess(c, filter);
    const rows = await this.lines.page(c.tx, { ...paging, ...filter, oldestFirst: args.oldestFirst });
    return connection(rows, paging.limit, ({ id }) => id);
  }

  @Can('audit.read', { stepUp: true })
  @Mutation('auditExport')
  async export(@Args('input') input: AuditFilterArgs, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const filter = toFilter(input);
    // also for a repeated request, because its lines are read again
    await this.logAccess(c, filter);
    return outcome(c, 'AuditExportPayload', await this.exportAudit.export(c.tx, filter, key));
  }

  private async logAccess(c: OperationContext, filter: AuditFilter): Promise<void> {
    const about = await this.lines.subjectOf(c.tx, filter);
    if (about) c.disclosed.set(`audit ${about}`, { kind: 'audit', id: about });
  }

  @ResolveField('AuditLine', 'actor')
  actor(@Parent() { audience }: AuditLine): AuditActor {
    return PEOPLE[audience] ?? 'SERVICE';
  }

  @ResolveField('AuditLine', 'by')
  by(@Parent() { actorName, employerName }: AuditLine): string | null {
    return actorName ?? employerName;
  }

  @ResolveField('AuditLine', 'from')
  from(@Parent() { detail }: AuditLine): string | null {
    return detail.from ?? null;
  }

  @ResolveField('AuditLine', 'to')
  to(@Parent() { detail }: AuditLine): string | null {
    return detail.to ?? null;
  }

  @ResolveField('AuditLine', 'fields')
  fields(@Parent() { detail }: AuditLine): readonly string[] {
    return detail.fields ?? [];
  }

  /** How many people the list contained in which the trainee was disclosed. */
  @ResolveField('AuditLine', 'listSize')
  listSize(@Parent() { action, detail }: AuditLine): number | null {
    return HAS_REASON.has(action) ? (detail.listSize ?? null) : null;
  }

  /** The reason given for the access, where one was required. */
  @ResolveField('AuditLine', 'reason')
  reason(@Parent() { action, detail }: AuditLine): AccessReason | null {
    return HAS_REASON.has(action) ? (detail.reason ?? null) : null;
  }
}

const day = (value: string | null | undefined): string | null => (value && isLocalDate(value) ? value : null);
const toFilter = ({ code, by, from, to, kind }: AuditFilterArgs): AuditFilter => ({
  code: typedTraineeCode(code ?? '') || null,
  by: by ?? null,
  from: day(from),
  to: day(to),
  kind: kind ?? null,
});
