import { Args, Context, Resolver } from '@nestjs/graphql';
import { EmployersService } from '../../../features/employers/employers.service';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { ReportSiteChange } from '../../../use-cases/vetting/report-site-change.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { EmployerReportChangeInput } from '../schema';
import { Mutation } from '../staff-decorators';

/** Changes of an employer that make another visit due at once. */
@Resolver()
export class SiteChangesResolver {
  constructor(
    private readonly reportSiteChange: ReportSiteChange,
    private readonly employers: EmployersService,
  ) {}

  @Can('employer.report-change')
  @Mutation('employerReportChange')
  async report(@Args('id') id: string, @Args('input') input: EmployerReportChangeInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.reportSiteChange.report(c.tx, id, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'EmployerReportChangePayload', result);
    const [employer] = await this.employers.recordsByIds(c.tx, [result.id]);
    return outcome(c, 'EmployerReportChangePayload', employer ? { employer } : refuse('NOT_FOUND'));
  }
}
