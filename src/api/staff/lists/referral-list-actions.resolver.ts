import { Args, Context, Resolver } from '@nestjs/graphql';
import { InstitutionsService } from '../../../features/institutions/institutions.service';
import { parseReferralView } from '../../../features/lists/domain/referral-list-filter';
import { type ReferralListRequest, ReferralListService } from '../../../features/lists/referral-list.service';
import { listPeople, type OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal } from '../../../shared/refusal';
import { ExportList } from '../../../use-cases/lists/export-list.use-case';
import { SaveView } from '../../../use-cases/lists/save-view.use-case';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import type { ReferralsExportInput, ReferralViewInput } from '../schema';
import { Mutation } from '../staff-decorators';
import { watermarkOf } from './list-answers';

const REFERRALS = { parse: parseReferralView, list: 'REFERRALS' } as const;

/** Exports the list of referrals, and saves views of it. */
@Resolver()
export class ReferralListActionsResolver {
  constructor(
    private readonly exports: ExportList,
    private readonly views: SaveView,
    private readonly lists: ReferralListService,
    private readonly institutions: InstitutionsService,
  ) {}

  @Can('trainee.export', { stepUp: true })
  @Mutation('referralsExport')
  async export(@Args('input') input: ReferralsExportInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.exports.export(
      c.tx,
      {
        ...REFERRALS,
        field: 'referralsExport',
        action: 'TraineesExported',
        detail: { list: 'referrals' },
        rowsOf: (request: ReferralListRequest) => this.lists.page(c.tx, request),
      },
      { ...input },
      key,
    );
    if (isRefusal(result)) return outcome(c, 'ReferralsExportPayload', result);
    // also for a repeated request, because its rows are read again
    listPeople(c, { people: result.rows.map(({ traineeId }) => traineeId), ownWork: [], detail: { list: 'export' } });
    return outcome(c, 'ReferralsExportPayload', { ...result, ...(await watermarkOf(c, this.institutions)) });
  }

  @Can('trainee.read')
  @Mutation('referralViewSave')
  async save(@Args('input') input: ReferralViewInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    return outcome(c, 'ReferralViewSavePayload', await this.views.save(c.tx, { ...REFERRALS, field: 'referralViewSave' }, { ...input }, key));
  }
}
