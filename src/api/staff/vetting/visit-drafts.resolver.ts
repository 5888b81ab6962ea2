import { Args, Context, Parent, Resolver } from '@nestjs/graphql';
import { VisitDrafts } from '../../../use-cases/vetting/visit-drafts.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { draftExpiry } from '../../../features/vetting/domain/site-facts';
import { VettingService } from '../../../features/vetting/vetting.service';
import type { Vetting } from '../../../features/vetting/domain/vetting';
import { AccountsService, type ColleagueRow } from '../../../features/accounts/accounts.service';
import { VisitDraftsService } from '../../../features/vetting/visit-drafts.service';
import { groupRows, loader } from '../../../platform/database/loader';
import { existing, outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { colleagueById } from '../accounts/colleague-loader';
import { Mutation, ResolveField } from '../staff-decorators';
import type { VettingDraftInput } from '../schema';

/** Drafts of visits on devices: site facts only. */
@Resolver('Vetting')
export class VisitDraftsResolver {
  constructor(
    private readonly visitDrafts: VisitDrafts,
    private readonly drafts: VisitDraftsService,
    private readonly vetting: VettingService,
    private readonly accounts: AccountsService,
  ) {}

  @ResolveField('Vetting', 'sentDraft')
  async sentDraft(
    @Parent() { id }: Vetting,
    @Args('except') except: string | null | undefined,
    @Context() c: OperationContext,
  ): Promise<{ readonly by: ColleagueRow; readonly sentAt: Date } | null> {
    const sent = await loader(c, 'sentDraftsOfVisit', async (ids) => groupRows(ids, await this.drafts.sentOf(c.tx, ids), (row) => row.vettingId)).load(id);
    const latest = sent.find((draft) => draft.id !== except);
    if (!latest) return null;
    return { by: existing(await colleagueById(c, this.accounts, latest.accountId), `colleague ${latest.accountId}`), sentAt: latest.sentAt };
  }

  @Can('vetting.record')
  @Mutation('vettingDraftPrepare')
  async prepare(@Args('id') id: string, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.visitDrafts.prepare(c.tx, id, key);
    if (isRefusal(result)) return outcome(c, 'VettingDraftPreparePayload', result);
    const draft = await this.drafts.own(c.tx, result.id);
    if (!draft) return outcome(c, 'VettingDraftPreparePayload', refuse('NOT_FOUND'));
    const expiresAt = draftExpiry(draft);
    const secondsLeft = Math.max(0, Math.floor((expiresAt.getTime() - (await c.tx.now()).getTime()) / 1000));
    return outcome(c, 'VettingDraftPreparePayload', { draft: { id: draft.id, expiresAt, secondsLeft } });
  }

  @Can('vetting.record')
  @Mutation('vettingDraftSync')
  async sync(@Args('id') id: string, @Args('input') input: VettingDraftInput, @Args('idempotencyKey') key: string, @Context() c: OperationContext) {
    const result = await this.visitDrafts.sync(c.tx, id, { ...input }, key);
    if (isRefusal(result)) return outcome(c, 'VettingDraftSyncPayload', result);
    const [vetting] = await this.vetting.byIds(c.tx, [result.id]);
    return outcome(c, 'VettingDraftSyncPayload', vetting ? { vetting, conflicts: result.conflicts.split(' ').filter(Boolean) } : refuse('NOT_FOUND'));
  }
}
