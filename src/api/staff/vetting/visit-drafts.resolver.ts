import { Args, Context, Resolver } from '@nestjs/graphql';
import { VisitDrafts } from '../../../use-cases/vetting/visit-drafts.use-case';
import type { OperationContext } from '../../../platform/graphql/operation-context';
import { isRefusal, refuse } from '../../../shared/refusal';
import { draftExpiry } from '../../../features/vetting/domain/site-facts';
import { VettingService } from '../../../features/vetting/vetting.service';
import { VisitDraftsService } from '../../../features/vetting/visit-drafts.service';
import { outcome } from '../../shared/outcome';
import { Can } from '../../shared/permission.decorators';
import { Mutation } from '../staff-decorators';
import type { VettingDraftInput } from '../schema';

/** Drafts of visits on devices: site facts only. */
@Resolver()
export class VisitDraftsResolver {
  constructor(
    private readonly visitDrafts: VisitDrafts,
    private readonly drafts: VisitDraftsService,
    private readonly vetting: VettingService,
  ) {}

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
